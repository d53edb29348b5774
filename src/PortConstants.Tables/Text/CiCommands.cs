using System.Text;

namespace PortConstants.Tables.Text;

/// <summary>
/// The commands that a CI system reads from the output of a build: <c>##[error]</c>, <c>##vso[task…]</c>, <c>##teamcity[…]</c>,
/// <c>::set-output …::</c>.
/// </summary>
internal static class CiCommands
{
    /// <summary>The text with a space inside the signs that begin a command, so that none begins.</summary>
    public static string Break(string text)
    {
        var broken = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            broken.Append(text[i]);
            if (i + 1 < text.Length && text[i + 1] == text[i] && (text[i] == '#' || (text[i] == ':' && IsCommandAfterColons(text, i))))
                broken.Append(' ');
        }
        return broken.ToString();
    }

    /// <summary>Whether a word follows that is no part of an IPv6 address. All commands have one.</summary>
    private static bool IsCommandAfterColons(string text, int colon)
    {
        while (colon < text.Length && text[colon] == ':')
            colon++;
        for (var i = colon; i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_'); i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return true;
        }
        return false;
    }
}
