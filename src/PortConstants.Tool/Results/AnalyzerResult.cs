using System.Text.Json;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Results;

/// <summary>What an analyzer reports: an entry of the inventory (PORT900) or a finding.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Severity">One of <see cref="Severities"/>.</param>
/// <param name="File">The file, as a full path or relative to the project.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Facts">The properties of the diagnostic.</param>
internal sealed record AnalyzerResult(
    string Rule, string Message, string Severity, string File, int Line, int Column, IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>The rule of the inventory.</summary>
    public const string Inventory = "PORT900";

    /// <summary>A property, or an empty text.</summary>
    public string this[string fact] => Facts.GetValueOrDefault(fact, "");

    /// <summary>The port; <see langword="null"/> for a place that gets it from elsewhere.</summary>
    public int? Port => int.TryParse(this["port"], out var port) && port is > 0 and <= ushort.MaxValue ? port : null;

    /// <summary>Whether it is an entry of the inventory, and no finding.</summary>
    public bool IsInventory => Rule == Inventory;

    /// <summary>Whether the place gets its port from elsewhere.</summary>
    public bool IsOutside => this["outside"] == "true";

    /// <summary>Reads a result of an error log in the format SARIF 2.1.</summary>
    public static AnalyzerResult Read(JsonElement result)
    {
        var place = First(result, "locations") is { } location ? Member(location, "physicalLocation") : null;
        var region = place is { } physical ? Member(physical, "region") : null;
        var file = place is { } of && Member(of, "artifactLocation") is { } artifact ? Text(artifact, "uri") : "";
        var message = Member(result, "message") is { } sentence ? Text(sentence, "text") : "";
        return new AnalyzerResult(
            Text(result, "ruleId"), message, Text(result, "level"), PathOf(file), Number(region, "startLine"),
                Number(region, "startColumn"), FactsOf(result));
    }

    /// <summary>Whether the code itself suppresses a result of an error log.</summary>
    public static bool IsSuppressed(JsonElement result) => First(result, "suppressions") is not null;

    private static Dictionary<string, string> FactsOf(JsonElement result)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Member(result, "properties") is not { } properties || Member(properties, "customProperties") is not { } custom)
            return facts;
        foreach (var fact in custom.EnumerateObject())
            facts[fact.Name] = fact.Value.ToString();
        return facts;
    }

    private static string PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? absolute.LocalPath : Uri.UnescapeDataString(uri);

    private static JsonElement? Member(JsonElement element, string name) => Value(element, name, JsonValueKind.Object);

    private static JsonElement? First(JsonElement element, string name) =>
        Value(element, name, JsonValueKind.Array) is { } list && list.GetArrayLength() > 0 ? list[0] : null;

    private static string Text(JsonElement element, string name) => Value(element, name, JsonValueKind.String)?.GetString() ?? "";

    private static JsonElement? Value(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;

    private static int Number(JsonElement? element, string name) =>
        element is { } holder && holder.TryGetProperty(name, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
