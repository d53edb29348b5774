using System.Text.RegularExpressions;

namespace PortConstants.Tables;

/// <summary>What is wrong with a cell of ports, and what to write instead.</summary>
internal static class PortMessages
{
    private const string Syntax = "write a number from 0 to 65535, a range such as 20-21, or a list in quotes such as \"5631, 5632\"";

    /// <summary>Describes a mistake.</summary>
    public static string Describe(PortSetError error, string cell)
    {
        var quoted = CellText.Shorten(cell);
        return error switch
        {
            PortSetError.Empty => "A port is missing: " + Syntax,
            PortSetError.Reversed => $"The range '{quoted}' is reversed: write the lower port first",
            PortSetError.OutOfRange =>
                $"'{quoted}' is outside 0-65535, all that the 16 bits of a port hold: write a number from 0 to 65535",
            PortSetError.ThousandsSeparator =>
                $"'{quoted}' has a thousands separator: write {NumberOf(cell)}, or a list of ports with a space after the comma",
            PortSetError.DecimalComma =>
                $"'{quoted}' has a decimal comma: write {NumberOf(cell)}, or a list of ports with a space after the comma",
            _ when IsEveryPort(cell) => $"'{quoted}' is no port that a constant could name: "
                + "write a number from 0 to 65535, or begin the line with '#' to leave it out",
            _ when WithoutSeparators(cell) is { Length: > 0 } number => $"'{quoted}' is not a port: write {number}",
            _ when Pair.Match(cell) is { Success: true } pair => $"'{quoted}' may be a range, or lead from one port to another: "
                + $"write {pair.Groups[1].Value}-{pair.Groups[2].Value} or {pair.Groups[1].Value}",
            _ => $"'{quoted}' is not a port: " + Syntax,
        };
    }

    private static readonly Regex Pair = new(@"^\s*(\d{1,5}):(\d{1,5})(?!\d)", RegexOptions.CultureInvariant);

    private static bool IsEveryPort(string cell) =>
        cell.Trim().ToLowerInvariant() is "any" or "all" or "*" or "n/a" or "-" or "none" or "dynamic" or "various";

    /// <summary>The number to write, where the cell is only one.</summary>
    private static string NumberOf(string cell) => WithoutSeparators(cell) is { Length: > 0 } number ? number : "the numbers without it";

    /// <summary>The number that <c>8,080</c>, <c>8.080</c>, <c>8'080</c>, <c>8 080</c> or <c>8080.0</c> means; or empty.</summary>
    private static string WithoutSeparators(string cell)
    {
        var text = cell.Trim();
        var point = text.LastIndexOfAny(['.', ',']);
        if (point > 0 && text.Substring(point + 1) is "0" or "00")
            return IsNumber(text.Substring(0, point)) ? text.Substring(0, point) : "";
        var separator = text.Length - 4;
        if (separator is not (1 or 2) || !(text[separator] is ',' or '.' or '\'' or '’' or '_' || char.IsWhiteSpace(text[separator])))
            return "";
        var digits = text.Remove(separator, 1);
        return IsNumber(digits) ? digits : "";
    }

    private static bool IsNumber(string text) => PortSet.Parse(text, out var ports) == PortSetError.None && ports.IsSingle;
}
