using System.Text;

namespace PortConstants.Tool.Formats;

/// <summary>Foreign text in Markdown: nothing of it is markup, a link, or a mention of a person.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_[]<>|~$#";

    /// <summary>The text between others.</summary>
    public static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            escaped.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                // Who is mentioned in a pull request gets mail.
                '@' => "`@`",
                _ when Markup.Contains(character, StringComparison.Ordinal) => $"\\{character}",
                _ => $"{character}",
            });
        }
        return escaped.ToString();
    }

    /// <summary>A path or a host, as code; also in a table.</summary>
    public static string Code(string text) => text.Length == 0
        ? ""
        : $"`{text.ReplaceLineEndings(" ").Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";
}
