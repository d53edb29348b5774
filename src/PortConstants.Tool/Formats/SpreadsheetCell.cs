namespace PortConstants.Tool.Formats;

/// <summary>Cells that a spreadsheet shows and does not run.</summary>
internal static class SpreadsheetCell
{
    /// <summary>The text, with an apostrophe before the signs with which formulas begin, also in their wide forms.</summary>
    public static string Text(string text) => text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text
        : text;
}
