using System.Text;
using Spectre.Console;

namespace PortConstants.Tool.Formats;

/// <summary>A text whose parts have styles. It is the same text with and without them.</summary>
internal sealed class StyledText
{
    private readonly List<(string Text, TextStyle Style)> _parts = [];

    /// <summary>Adds a part.</summary>
    public StyledText Add(string text, TextStyle style = TextStyle.Plain)
    {
        _parts.Add((text, style));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public StyledText Line(string text = "", TextStyle style = TextStyle.Plain) => Add(text, style).Add("\n");

    /// <summary>Adds lines of cells whose columns are as wide as their longest cell; trailing spaces are left out.</summary>
    public StyledText Table(IReadOnlyList<(string Text, TextStyle Style)[]> rows, string indent)
    {
        var columns = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        int[] widths = [.. Enumerable.Range(0, columns).Select(i => rows.Max(row => i < row.Length ? row[i].Text.Length : 0))];
        foreach (var row in rows)
        {
            var last = Array.FindLastIndex(row, cell => cell.Text.Length > 0);
            Add(indent);
            for (var i = 0; i <= last; i++)
                Add(i == last ? row[i].Text : row[i].Text.PadRight(widths[i] + (widths[i] > 0 ? 2 : 0)), row[i].Style);
            Line();
        }
        return this;
    }

    /// <summary>The text alone.</summary>
    public override string ToString() => _parts.Aggregate(new StringBuilder(), (text, part) => text.Append(part.Text)).ToString();

    /// <summary>Writes the text in colour.</summary>
    public void WriteTo(IAnsiConsole console)
    {
        foreach (var (text, style) in _parts)
            console.Write(new Text(text, Style(style)));
    }

    private static Style Style(TextStyle style) => style switch
    {
        TextStyle.Title => new Style(decoration: Decoration.Bold),
        TextStyle.Label => new Style(Color.Blue),
        TextStyle.Port => new Style(Color.Aqua),
        TextStyle.Dim => new Style(Color.Grey),
        TextStyle.Warning => new Style(Color.Yellow),
        TextStyle.Good => new Style(Color.Green),
        _ => Spectre.Console.Style.Plain,
    };
}
