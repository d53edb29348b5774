using System.Text.RegularExpressions;
using PortConstants.Tables;

namespace PortConstants.Tool.Programs;

/// <summary>What people call the services that the tables of the package name, and what they are for.</summary>
internal static partial class ServiceWords
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Inventory", "data");
    private static readonly Lazy<Dictionary<string, string>> Descriptions = new(ReadDescriptions);
    private static readonly Lazy<Dictionary<string, string>> Titles = new(ReadTitles);

    /// <summary>The service of a constant in words: <c>RabbitMqManagement</c> is RabbitMQ management.</summary>
    public static string TitleOf(string name) => name.Length == 0 ? "" : Titles.Value.TryGetValue(name, out var title) ? title : InWords(name);

    /// <summary>What a service is for, in a short sentence.</summary>
    public static string PurposeOf(string name) => Descriptions.Value.GetValueOrDefault(name, "");

    private static Dictionary<string, string> ReadDescriptions()
    {
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in new[] { "ports.csv", "services.csv" }.SelectMany(table => PortTableFile.Read(Read(table)).Rows))
        {
            foreach (var name in row.Members.Append(row.Name))
                descriptions.TryAdd(name, row.Description.Split("; ")[0].TrimEnd('.'));
        }
        return descriptions;
    }

    private static Dictionary<string, string> ReadTitles()
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(Path.Combine(Folder, "products.csv")))
            return titles;
        var csv = new CsvReader(Read("products.csv"));
        if (!csv.Read())
            return titles;
        string[] columns = [.. Enumerable.Range(0, csv.Count).Select(csv.GetText)];
        while (csv.Read())
        {
            var (product, title) = (Cell("name"), Cell("title"));
            var ports = Values("ports");
            titles.TryAdd(product, title);
            if (ports is [var first, ..])
                titles.TryAdd(first, title);
            foreach (var name in ports.Skip(1))
                titles.TryAdd(name, WithRest(name, product, title) ?? InWords(name));
            foreach (var name in Values("encrypted_ports"))
                titles.TryAdd(name, Values("encrypted_schemes").Contains(name.ToLowerInvariant()) ? name.ToUpperInvariant() : $"{title} over TLS");
            foreach (var name in Values("management_ports"))
                titles.TryAdd(name, WithRest(name, product, title) ?? $"{title} management");
            foreach (var name in Values("cluster_ports"))
                titles.TryAdd(name, WithRest(name, product, title) ?? $"{title} cluster");
        }
        return titles;

        string Cell(string column) => Array.IndexOf(columns, column) is >= 0 and var index && index < csv.Count ? csv.GetText(index) : "";

        string[] Values(string column) => Cell(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? WithRest(string name, string product, string title) =>
        name.Length > product.Length && name.StartsWith(product, StringComparison.Ordinal) ? $"{title} {InWords(name[product.Length..]).ToLowerInvariant()}" : null;

    private static string InWords(string name)
    {
        var words = WordStart().Split(name);
        return string.Join(' ', words.Select((word, index) => index == 0 ? word : word.ToLowerInvariant()));
    }

    private static string Read(string table) => File.ReadAllText(Path.Combine(Folder, table));

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
