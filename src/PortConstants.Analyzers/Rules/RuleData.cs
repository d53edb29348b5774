using System.Globalization;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Rules;

/// <summary>Reads the data that a rule carries with it from the resources of the assembly.</summary>
internal static class RuleData
{
    /// <summary>The records of a CSV file after its header.</summary>
    public static IEnumerable<string[]> ReadRecords(string resource)
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

    /// <summary>Reads a number of a record.</summary>
    public static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
