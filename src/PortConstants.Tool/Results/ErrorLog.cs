using System.Text.Json;

namespace PortConstants.Tool.Results;

/// <summary>The error log that a compiler has written, in the format SARIF 2.1.</summary>
/// <param name="Results">What the analyzers of the package report, in its order.</param>
/// <param name="IsComplete">Whether the compiler came to the analyzers: at an error of the code it does not.</param>
internal sealed record ErrorLog(IReadOnlyList<AnalyzerResult> Results, bool IsComplete)
{
    /// <summary>Reads a log.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static ErrorLog Read(ReadOnlySpan<byte> log)
    {
        if (log.StartsWith("\uFEFF"u8))
            log = log[3..];
        var results = new List<AnalyzerResult>();
        var isComplete = true;
        var reader = new Utf8JsonReader(log, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            // runs[].results[]: the third level of objects and arrays. The rules of other analyzers are most of a log.
            var isResults = reader.CurrentDepth == 3 && reader.ValueTextEquals("results"u8);
            reader.Read();
            if (isResults && reader.TokenType == JsonTokenType.StartArray)
                isComplete &= ReadResults(ref reader, results);
            else if (reader.CurrentDepth >= 3)
                reader.Skip();
        }
        return new ErrorLog(results, isComplete);
    }

    private static bool ReadResults(ref Utf8JsonReader reader, List<AnalyzerResult> results)
    {
        var isComplete = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var result = AnalyzerResult.Read(document.RootElement);
            isComplete &= !IsOfCompiler(result);
            if (AskedRules.Contain(result.Rule) && !AnalyzerResult.IsSuppressed(document.RootElement))
                results.Add(result);
        }
        return isComplete;
    }

    // Errors of other analyzers, and warnings that a project takes for errors, stop nothing.
    private static bool IsOfCompiler(AnalyzerResult result) =>
        result.Severity == Model.Severities.Error
        && (result.Rule.StartsWith("CS", StringComparison.Ordinal) || result.Rule.StartsWith("BC", StringComparison.Ordinal));
}
