using System.Text.RegularExpressions;
using PortConstants.Knowledge;
using PortConstants.Tables;

namespace PortConstants.Tool.Programs;

/// <summary>What people call the services that the tables of the package name, and what they are for.</summary>
internal static partial class ServiceWords
{
    private static readonly Lazy<Dictionary<string, string>> Descriptions = new(ReadDescriptions);
    private static readonly Lazy<Dictionary<string, string>> Titles = new(ReadTitles);

    /// <summary>The service of a constant in words: <c>RabbitMqManagement</c> is RabbitMQ management.</summary>
    public static string TitleOf(string name) => name.Length == 0 ? "" : Titles.Value.GetValueOrDefault(name) ?? InWords(name);

    /// <summary>What a service is for, in a short sentence.</summary>
    public static string PurposeOf(string name) => Descriptions.Value.GetValueOrDefault(name, "");

    private static Dictionary<string, string> ReadDescriptions()
    {
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in new[] { "ports.csv", "services.csv" })
        {
            for (var row = new DataFile(table); row.Read();)
            {
                foreach (var name in row.List("members").Append(row.Text("name")))
                    descriptions.TryAdd(name, row.Text("description").Split("; ")[0].TrimEnd('.'));
            }
        }
        return descriptions;
    }

    private static Dictionary<string, string> ReadTitles()
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var product in Products.All)
        {
            foreach (var port in product.Ports)
                titles.TryAdd(port.Name, port == product.Ports[0] ? product.Title : WithRest(port.Name, product) ?? InWords(port.Name));
            foreach (var port in product.EncryptedPorts)
                titles.TryAdd(port.Name, EncryptedTitle(port.Name, product));
            foreach (var port in product.ManagementPorts)
                titles.TryAdd(port.Name, WithRest(port.Name, product) ?? $"{product.Title} management");
            foreach (var port in product.ClusterPorts)
                titles.TryAdd(port.Name, WithRest(port.Name, product) ?? $"{product.Title} cluster");
        }
        return titles;
    }

    // What has a scheme is called by it: AMQPS.
    private static string EncryptedTitle(string constant, Product product) =>
        product.EncryptedSchemes.Contains(constant.ToLowerInvariant()) ? constant.ToUpperInvariant() : $"{product.Title} over TLS";

    // RabbitMqPrometheus is a part of RabbitMq.
    private static string? WithRest(string constant, Product product) =>
        constant.Length > product.Name.Length && constant.StartsWith(product.Name, StringComparison.Ordinal)
            ? $"{product.Title} {InWords(constant[product.Name.Length..]).ToLowerInvariant()}"
            : null;

    private static string InWords(string constant) => string.Join(' ', WordStart().Split(constant).Select((word, index) =>
        index == 0 ? Products.Find(word)?.Title ?? word : word.ToLowerInvariant()));

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
