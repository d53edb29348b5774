using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>The rows of <c>data/test-frameworks.csv</c>: assemblies and packages that only projects of tests have.</summary>
public static class TestFrameworks
{
    private static readonly Lazy<HashSet<string>> Names = new(ReadNames);

    /// <summary>Whether an assembly or a package is one of them.</summary>
    public static bool Contains(string name) => Names.Value.Contains(name);

    private static HashSet<string> ReadNames()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var file = new DataFile("test-frameworks.csv"); file.Read();)
            names.Add(file.Text("name"));
        return names;
    }
}
