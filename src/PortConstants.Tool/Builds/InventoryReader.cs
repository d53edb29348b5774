using System.Text.Json;

namespace PortConstants.Tool.Builds;

/// <summary>Reads the ports out of the error log that a compiler has written, in the format SARIF 2.1.</summary>
internal static class InventoryReader
{
    /// <summary>The rule of the inventory.</summary>
    public const string RuleId = "PORT900";

    /// <summary>The ports of a log, in its order.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static IReadOnlyList<InventoryResult> Read(ReadOnlySpan<byte> log)
    {
        // Most of a log are the rules of other analyzers, which nobody asks for.
        if (log.IndexOf("\"PORT900\""u8) < 0)
            return [];
        if (log.StartsWith("\uFEFF"u8))
            log = log[3..];
        var found = new List<InventoryResult>();
        var reader = new Utf8JsonReader(log, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            // runs[].results[]: the third level of objects and arrays.
            var isResults = reader.CurrentDepth == 3 && reader.ValueTextEquals("results"u8);
            reader.Read();
            if (isResults && reader.TokenType == JsonTokenType.StartArray)
                ReadResults(ref reader, found);
            else if (reader.CurrentDepth >= 3)
                reader.Skip();
        }
        return found;
    }

    private static void ReadResults(ref Utf8JsonReader reader, List<InventoryResult> found)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            using var result = JsonDocument.ParseValue(ref reader);
            if (InventoryResult.Read(result.RootElement) is { } port)
                found.Add(port);
        }
    }
}
