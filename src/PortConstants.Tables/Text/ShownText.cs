using System.Globalization;
using System.Text;

namespace PortConstants.Tables.Text;

/// <summary>
/// The one way of foreign text (keys, places, risks, paths) into messages, properties and reports: no control characters, nothing that
/// changes the direction of reading, no command for a CI system, no password of a URL or a connection string.
/// </summary>
public static class ShownText
{
    private const int MaxLength = 1000;
    private const char Replacement = '\uFFFD';
    private const string Cut = "…";

    /// <summary>The text as it is shown.</summary>
    public static string From(string text)
    {
        if (IsPlain(text))
            return text;
        var shown = CiCommands.Break(WithoutControls(WithoutSecrets(text)));
        if (shown.Length <= MaxLength)
            return shown;
        var end = char.IsHighSurrogate(shown[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return shown.Substring(0, end) + Cut;
    }

    /// <summary>Whether nothing in the text needs a second look. Most texts end here.</summary>
    private static bool IsPlain(string text)
    {
        if (text.Length > MaxLength)
            return false;
        var last = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '@' or '=' || (c is '#' or ':' && c == last))
                return false;
            last = c;
        }
        return true;
    }

    private static string WithoutControls(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                case UnicodeCategory.Control when text[i] is '\t' or '\r' or '\n':
                    shown.Append(' ');
                    break;
                // Joiners are letters of some scripts, and of pictures.
                case UnicodeCategory.Format when text[i] is not ('\u200C' or '\u200D'):
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                case UnicodeCategory.Surrogate:
                    shown.Append(Replacement);
                    if (char.IsSurrogatePair(text, i))
                        i++;
                    break;
                default:
                    shown.Append(text[i]);
                    if (char.IsSurrogatePair(text, i))
                        shown.Append(text[++i]);
                    break;
            }
        }
        return shown.ToString();
    }

    private static string WithoutSecrets(string text)
    {
        if (text.IndexOf('=') >= 0 && text.IndexOf(';') >= 0)
            text = WithoutValues(text);
        if (text.IndexOf('@') < 0)
            return text;
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = WithoutUserInfo(words[i]);
        return string.Join(" ", words);
    }

    /// <summary>What is between the first colon and the last <c>@</c> of a word: <c>redis://…@cache:6379</c>.</summary>
    private static string WithoutUserInfo(string word)
    {
        var colon = word.IndexOf(':');
        var at = word.LastIndexOf('@');
        if (colon < 0 || at < colon)
            return word;
        var start = colon + 1;
        while (word[start] == '/')
            start++;
        return word.Substring(0, start) + Cut + word.Substring(at);
    }

    /// <summary>The values of a connection string: <c>Server=…;Password=…</c>.</summary>
    private static string WithoutValues(string text)
    {
        var equals = text.IndexOf('=');
        for (var i = 0; i < equals; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not (' ' or ':' or '.' or '_' or '-'))
                return text;
        }
        return string.Join(";", text.Split(';').Select(WithoutValue));
    }

    // What has no sign of a pair is the rest of a value that contains a semicolon.
    private static string WithoutValue(string pair) =>
        pair.IndexOf('=') is >= 0 and var end ? pair.Substring(0, end + 1) + Cut : pair.Trim().Length == 0 ? pair : Cut;
}
