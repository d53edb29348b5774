using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Rules;

/// <summary>The data that the rules carry with them, read once from the assembly's resources.</summary>
internal static class RuleData
{
    private static readonly Lazy<HashSet<int>> BlockedPorts = new(() => [.. ReadRecords("browser-blocked-ports.csv").Select(record => Number(record[0]))]);

    private static readonly Lazy<ILookup<int, TypingError>> Errors = new(() => ReadRecords("typing-errors.csv")
        .Select(record => new TypingError(Number(record[0]), Number(record[1]), record[2], record[3].Split(' '), record[4]))
        .ToLookup(error => error.Port));

    private static readonly Lazy<PortBits> Known = new(() =>
    {
        // Port 0 is on the list of the browsers, but a server that is given it listens on a port of the system's choice.
        var known = new PortBits();
        foreach (var port in BlockedPorts.Value.Concat(Errors.Value.Select(error => error.Key)).Where(port => port != 0))
            known.Add(port);
        return known;
    });

    /// <summary>Whether browsers refuse the port: one of the 83 of the Fetch standard.</summary>
    public static bool IsBlockedByBrowsers(int port) => BlockedPorts.Value.Contains(port);

    /// <summary>The known typing errors that give this port.</summary>
    public static IEnumerable<TypingError> TypingErrorsOf(int port) => Errors.Value[port];

    /// <summary>Whether any of the data is about the port.</summary>
    public static bool Knows(int port) => Known.Value.Contains(port);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The records of a resource behind its header.</summary>
    private static IEnumerable<string[]> ReadRecords(string resource)
    {
        using var stream = typeof(RuleData).Assembly.GetManifestResourceStream(resource);
        using var text = new StreamReader(stream!);
        var csv = new CsvReader(text.ReadToEnd());
        csv.Read();
        while (csv.Read())
        {
            var record = new string[csv.Count];
            for (var i = 0; i < record.Length; i++)
                record[i] = csv.GetText(i);
            yield return record;
        }
    }
}
