using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Rules;

/// <summary>The data that the rules carry with them, read once from the assembly's resources.</summary>
internal static class RuleData
{
    // Port 0 is on the list too, but a server that is given it listens on a port of the system's choice.
    private static readonly Lazy<PortBits> BlockedPorts = new(() => ToBits(
        ReadRecords("browser-blocked-ports.csv").Select(record => Number(record[0])).Where(port => port != 0)));

    private static readonly Lazy<ILookup<int, TypingError>> Errors = new(() => ReadRecords("typing-errors.csv")
        .Select(record => new TypingError(Number(record[0]), Number(record[1]), record[2], record[3].Split(' '), record[4]))
        .ToLookup(error => error.Port));

    private static readonly Lazy<PortBits> Known = new(() =>
    {
        var known = ToBits(Errors.Value.Select(error => error.Key));
        known.Add(BlockedPorts.Value);
        return known;
    });

    /// <summary>Whether browsers refuse the port: one of those of the Fetch standard, 0 excepted.</summary>
    public static bool IsBlockedByBrowsers(int port) => BlockedPorts.Value.Contains(port);

    /// <summary>The known typing errors that give this port.</summary>
    public static IEnumerable<TypingError> TypingErrorsOf(int port) => Errors.Value[port];

    /// <summary>Adds the ports that any of the data is about.</summary>
    public static void AddKnown(PortBits ports) => ports.Add(Known.Value);

    private static PortBits ToBits(IEnumerable<int> ports)
    {
        var bits = new PortBits();
        foreach (var port in ports)
            bits.Add(port);
        return bits;
    }

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
