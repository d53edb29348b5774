using System.Text.Json;

namespace PortConstants.Tests.Repository;

/// <summary>The members of the JSON reports of <c>dotnet ports</c>, as their schema has them, one a line.</summary>
public static class ReportSchema
{
    /// <summary>Lines such as <c>ports[].port: integer 1-65535</c>; a question mark is at members that a report may lack.</summary>
    public static IEnumerable<string> Members()
    {
        using var schema = JsonDocument.Parse(TestFolders.Read("docs/ports-schema.json"));
        return [.. Members(schema.RootElement, schema.RootElement, "")];
    }

    private static IEnumerable<string> Members(JsonElement root, JsonElement type, string path)
    {
        string[] required = [.. type.GetProperty("required").EnumerateArray().Select(name => name.GetString()!)];
        foreach (var member in type.GetProperty("properties").EnumerateObject())
        {
            var name = path + member.Name + (required.Contains(member.Name) ? "" : "?");
            var value = Resolve(root, member.Value);
            var isList = value.TryGetProperty("items", out var items);
            var element = isList ? Resolve(root, items) : value;
            if (element.TryGetProperty("properties", out _))
            {
                foreach (var line in Members(root, element, isList ? name + "[]." : name + "."))
                    yield return line;
            }
            else
            {
                yield return $"{name}{(isList ? "[]" : "")}: {Describe(element)}";
            }
        }
    }

    private static JsonElement Resolve(JsonElement root, JsonElement type) =>
        type.TryGetProperty("$ref", out var reference)
            ? root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..])
            : type;

    private static string Describe(JsonElement type)
    {
        if (type.TryGetProperty("enum", out var values))
            return string.Join(" | ", values.EnumerateArray());
        var text = type.GetProperty("type") is { ValueKind: JsonValueKind.Array } types
            ? string.Join(" | ", types.EnumerateArray())
            : type.GetProperty("type").GetString()!;
        foreach (var rule in (string[])["const", "minimum", "maximum", "minLength", "pattern"])
        {
            if (type.TryGetProperty(rule, out var value))
                text += $", {rule} {value}";
        }
        return text;
    }
}
