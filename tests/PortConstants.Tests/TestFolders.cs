using System.Reflection;

namespace PortConstants.Tests;

/// <summary>The folders that the build wrote into the test assembly.</summary>
public static class TestFolders
{
    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = All("RepositoryRoot").Single();

    /// <summary>The folders of the reference assemblies of a framework such as <c>net48</c>.</summary>
    public static IEnumerable<string> References(string framework) => All("References." + framework);

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository, path));

    private static IEnumerable<string> All(string key) =>
        typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == key)
            .Select(attribute => attribute.Value!);
}
