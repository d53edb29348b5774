using System.Globalization;
using System.Text;

namespace PortConstants.Tool.Formats;

/// <summary>Foreign text in a Mermaid picture.</summary>
internal static class MermaidText
{
    private const string Plain = " .,:/()+-";
    private const int MaxLength = 60;

    /// <summary>
    /// The text inside the quotes of a label. What is neither letter nor digit is written as its number, so that none of it is syntax.
    /// </summary>
    public static string Label(string text)
    {
        var label = new StringBuilder(text.Length);
        foreach (var rune in (text.Length > MaxLength ? text[..MaxLength] + "…" : text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.IsAscii && Plain.Contains((char)rune.Value, StringComparison.Ordinal))
                label.Append(rune.ToString());
            else
                label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }
        return label.ToString();
    }
}
