using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.CodeFixes;

/// <summary>Writes one key into an .editorconfig, where a person would write it.</summary>
/// <param name="pattern">The files of a section that is to be added: <c>*.cs</c>.</param>
/// <param name="path">The path of the .editorconfig.</param>
/// <param name="document">The path of the document that the key is for.</param>
/// <param name="content">The content of the .editorconfig.</param>
internal sealed class EditorConfig(string pattern, string path = "", string document = "", string content = "")
{
    /// <summary>
    /// The content with a value for a key: in the place of the value that holds for the document now, else at the end of the last
    /// section that is for all files of the language, else in a new section.
    /// </summary>
    public string Set(string key, string value)
    {
        var text = SourceText.From(content);
        TextLine? present = null, end = null;
        bool applies = false, isWide = false;
        foreach (var line in text.Lines)
        {
            var trimmed = line.ToString().Trim();
            if (trimmed.StartsWith("[", StringComparison.Ordinal))
            {
                applies = Applies(trimmed, document);
                isWide = applies && Applies(trimmed, Beside("any" + Extension)) && Applies(trimmed, Beside("some/any" + Extension));
            }
            if (applies && KeyOf(trimmed).Equals(key, StringComparison.OrdinalIgnoreCase))
                present = line;
            if (isWide && trimmed.Length > 0)
                end = line;
        }

        var setting = $"{key} = {value}";
        var newLine = content.Contains("\r\n") ? "\r\n" : "\n";
        if (present is { } old)
            return text.Replace(old.Span, setting).ToString();
        if (end is { } last)
            return text.Replace(new TextSpan(last.End, 0), newLine + setting).ToString();
        var gap = content.Length == 0 ? "" : content.EndsWith("\n", StringComparison.Ordinal) ? newLine : newLine + newLine;
        return $"{content}{gap}[{pattern}]{newLine}{setting}{newLine}";
    }

    private string Extension => pattern.TrimStart('*');

    private string Beside(string file) => Path.GetDirectoryName(path)!.Replace('\\', '/').TrimEnd('/') + "/" + file;

    /// <summary>Whether a section is for a file, as the compiler sees it.</summary>
    private bool Applies(string header, string file) =>
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"{header}\nit = applies", path)))
            .GetOptionsForSourcePath(file).AnalyzerOptions.ContainsKey("it");

    private static string KeyOf(string line) =>
        line.IndexOfAny(['=', ':']) is > 0 and var separator ? line.Substring(0, separator).Trim() : "";
}
