using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Tests.Repository;

/// <summary>Draws an <see cref="EditorScene"/> as SVG, with each message below the line that it is about.</summary>
/// <remarks>Every piece of text has its width given, so the picture is the same whatever monospaced font the viewer has.</remarks>
public sealed class EditorPicture
{
    private const double CharWidth = 7.8;
    private const int LineHeight = 20;
    private const int Left = 52;
    private const int Columns = 96;
    private const int Width = 860;

    private const string Style = """
        text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d4d4d4; white-space: pre }
        .keyword { fill: #569cd6 } .string { fill: #ce9178 } .number { fill: #b5cea8 } .type { fill: #4ec9b0 } .comment { fill: #6a9955 }
        .line { fill: #858585 } .rule { fill: #e2c08d } .fix { fill: #9cdcfe }
        """;

    private readonly StringBuilder _shapes = new();
    private int _y = 50;

    /// <summary>Draws a scene.</summary>
    public static string Draw(EditorScene scene)
    {
        var picture = new EditorPicture();
        foreach (var line in scene.Text.Lines.Where(line => line.End > line.Start || line.LineNumber < scene.Text.Lines.Count - 1))
            picture.AddLine(scene, line);
        return picture.ToSvg(Describe(scene));
    }

    /// <summary>What the picture shows, for people who do not see it.</summary>
    public static string Describe(EditorScene scene) =>
        string.Join(' ', scene.Notes.Select(note => $"{note.Diagnostic.Id}: {note.Diagnostic.GetMessage(CultureInfo.InvariantCulture)}."));

    private void AddLine(EditorScene scene, TextLine line)
    {
        var number = (line.LineNumber + 1).ToString(CultureInfo.InvariantCulture);
        AddText(number, "line", X(-2 - number.Length));
        // A static class has its span twice: once for what it is, and once for being static.
        foreach (var part in scene.Parts.Where(part => line.Span.Contains(part.TextSpan)).Where(part => part.ClassificationType != ClassificationTypeNames.StaticSymbol))
            AddText(scene.Text.ToString(part.TextSpan), ClassOf(part.ClassificationType), X(part.TextSpan.Start - line.Start));
        var notes = scene.Notes.Where(note => line.Span.Contains(note.Diagnostic.Location.SourceSpan)).ToArray();
        foreach (var note in notes)
            AddSquiggle(note.Diagnostic, line);
        _y += LineHeight;
        foreach (var note in notes)
            AddNote(note);
    }

    private void AddSquiggle(Diagnostic diagnostic, TextLine line)
    {
        var (from, to) = (X(diagnostic.Location.SourceSpan.Start - line.Start), X(diagnostic.Location.SourceSpan.End - line.Start));
        var waves = new StringBuilder(FormattableString.Invariant($"M{from:0.#} {_y + 5}"));
        for (var x = from; x < to - 1; x += 4)
            waves.Append("q1 -3 2 0t2 0");
        var (color, dashes) = diagnostic.Severity == DiagnosticSeverity.Info ? ("#75beff", " stroke-dasharray=\"2 2\"") : ("#e9c62b", "");
        _shapes.AppendLine($"<path d=\"{waves}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"1.2\"{dashes}/>");
    }

    private void AddNote(EditorScene.Note note)
    {
        string[] lines = [.. Wrap($"{note.Diagnostic.Id}: {note.Diagnostic.GetMessage(CultureInfo.InvariantCulture)}"), .. note.Fixes.Select(fix => "» " + fix)];
        var height = lines.Length * LineHeight + 12;
        _shapes.AppendLine($"<rect x=\"{Left}\" y=\"{_y - 12}\" width=\"{Width - Left - 20}\" height=\"{height}\" rx=\"4\" fill=\"#252526\" stroke=\"#454545\"/>");
        _y += 8;
        foreach (var (index, line) in lines.Index())
        {
            AddText(line, index >= lines.Length - note.Fixes.Count ? "fix" : "", Left + 12);
            if (index == 0)
                AddText(note.Diagnostic.Id, "rule", Left + 12);
            _y += LineHeight;
        }
        _y += 12;
    }

    private void AddText(string text, string style, double x)
    {
        var content = new XText(text).ToString();
        var length = FormattableString.Invariant($"textLength=\"{text.Length * CharWidth:0.#}\" lengthAdjust=\"spacingAndGlyphs\"");
        if (!string.IsNullOrWhiteSpace(text))
            _shapes.AppendLine(FormattableString.Invariant($"<text x=\"{x:0.#}\" y=\"{_y}\" {length}") + (style.Length > 0 ? $" class=\"{style}\"" : "") + $">{content}</text>");
    }

    private string ToSvg(string description) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {_y}" width="{Width}" height="{_y}" role="img">
        <title>PortConstants in an editor</title>
        <desc>{new XText(description)}</desc>
        <style>
        {Style}
        </style>
        <rect width="{Width}" height="{_y}" rx="8" fill="#1e1e1e"/>
        <circle cx="20" cy="16" r="5" fill="#ff5f56"/><circle cx="38" cy="16" r="5" fill="#ffbd2e"/><circle cx="56" cy="16" r="5" fill="#27c93f"/>
        {_shapes}</svg>

        """;

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= Columns)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? word : " " + word;
        }
        yield return line;
    }

    private static double X(int column) => Left + column * CharWidth;

    private static string ClassOf(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword => "keyword",
        ClassificationTypeNames.StringLiteral => "string",
        ClassificationTypeNames.NumericLiteral => "number",
        ClassificationTypeNames.ClassName => "type",
        ClassificationTypeNames.Comment => "comment",
        _ => "",
    };
}
