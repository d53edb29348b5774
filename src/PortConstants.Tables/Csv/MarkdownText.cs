using System.Net;
using System.Text.RegularExpressions;

namespace PortConstants.Tables;

/// <summary>The text of a Markdown cell as a reader of the page sees it.</summary>
internal static class MarkdownText
{
    private static readonly (Regex Markup, string Plain)[] Rules =
    [
        (new(@"<br\s*/?>", RegexOptions.IgnoreCase), "\n"),
        // Footnotes, and pictures.
        (new(@"\[\^[^\]]*\]|\[\d+\](?!\()|<sup>[^<]*</sup>|!\[[^\]]*\]\([^)]*\)|<(?:img|hr|wbr)\b[^>]*>", RegexOptions.IgnoreCase), ""),
        (new(@"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])"), "$1"),
        // What has no end is no tag: <unused>.
        (new(@"<(\w+)(?:\s[^<>]*)?>(.*?)</\1>", RegexOptions.IgnoreCase), "$2"),
        (new(@"<(\w+)(?:\s[^<>]*)?>(.*?)</\1>", RegexOptions.IgnoreCase), "$2"),
        (new(@"(?<![\w:]):[a-z0-9_+-]*[a-z][a-z0-9_+-]*:(?![\w:])"), ""),
        (new(@"~~(.*?)~~"), "$1"),
        (new(@"(?<!\w)(_{1,2})(?=\S)(.+?)(?<=\S)\1(?!\w)"), "$2"),
        (new(@"\\([\\`*_{}\[\]()#+.!|<>~-])"), "$1"),
    ];

    /// <summary>Takes links, tags, footnotes, pictures, emphasis and escapes away.</summary>
    public static string Plain(string cell)
    {
        foreach (var (markup, plain) in Rules)
            cell = markup.Replace(cell, plain);
        return cell.IndexOf('&') < 0 ? cell : WebUtility.HtmlDecode(cell);
    }
}
