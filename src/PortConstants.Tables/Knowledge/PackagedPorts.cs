using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>What is known of the rows and constants of <c>data/ports.csv</c> and <c>data/services.csv</c>, beside their ports.</summary>
public static class PackagedPorts
{
    private static readonly Lazy<Dictionary<string, int>> Numbers = new(ReadNumbers);

    /// <summary>The number of a constant; -1 where the tables have none of this name.</summary>
    public static int NumberOf(string constant) => Numbers.Value.TryGetValue(constant, out var number) ? number : -1;

    private static Dictionary<string, int> ReadNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in (string[])["ports.csv", "services.csv"])
        {
            for (var file = new DataFile(name); file.Read();)
                AddNumbers(file, numbers);
        }
        return numbers;
    }

    private static void AddNumbers(DataFile file, Dictionary<string, int> numbers)
    {
        if (PortSet.Parse(file.Text("port"), out var ports) != PortSetError.None)
            return;
        string[] names = file.List("members") is { Length: > 0 } members ? members : [file.Text("name")];
        var index = 0;
        foreach (var port in ports.Ports())
        {
            if (index == names.Length)
                break;
            numbers[names[index++]] = port;
        }
    }
}
