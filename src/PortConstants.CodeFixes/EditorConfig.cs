using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.CodeFixes;

/// <summary>An analyzer config file and the edits of one key in it. Everything around the key keeps its bytes.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="text">Its content.</param>
/// <param name="key">The key.</param>
internal sealed class EditorConfig(string path, SourceText text, string key)
{
    // The compiler reads a line in this way: a value ends before the first '#' or ';'.
    private static readonly Regex Setting = new(@"^\s*([\w.\-]+)\s*[=:]\s*([^#;\r\n]*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex GlobalMark = new(
        @"^\s*is_global\s*[=:]\s*true\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The path of the file.</summary>
    public string Path { get; } = path;

    // Only a global file has settings without a section.
    private bool IsGlobal => System.IO.Path.GetFileName(Path) == ".globalconfig"
        || text.Lines.TakeWhile(line => !IsHeader(line)).Any(line => GlobalMark.IsMatch(line.ToString()));

    /// <summary>Appends to the value that holds for a document in this file.</summary>
    /// <returns><see langword="null"/> if the file has no value for the document.</returns>
    public SourceText? Append(string document, string addition)
    {
        (TextLine Line, Group Value)? present = null;
        var applies = IsGlobal;
        foreach (var line in text.Lines)
        {
            if (IsHeader(line))
                applies = Applies(Header(line), document);
            else if (applies && Match(line) is { Success: true } match)
                present = (line, match.Groups[2]);
        }
        if (present is not { } found)
            return null;
        var end = found.Line.Start + found.Value.Index + found.Value.Length;
        var separator = found.Value.Length > 0 ? ", " : char.IsWhiteSpace(text[end - 1]) ? "" : " ";
        return text.WithChanges(new TextChange(new TextSpan(end, 0), separator + addition));
    }

    /// <summary>
    /// Sets the key for every file that a pattern matches: in the last section for all of them, else in a section of its own. The setting
    /// precedes every section with the key, so that none of these loses anything.
    /// </summary>
    public SourceText SetForAll(string pattern, string value)
    {
        var limit = FirstSectionWithKey() ?? text.Lines.Count;
        TextLine? last = null;
        var isWide = false;
        foreach (var line in text.Lines.Take(limit))
        {
            if (IsHeader(line))
                isWide = IsForAll(Header(line), pattern);
            if (isWide && !IsBlankOrComment(line))
                last = line;
        }
        if (last is { } end)
            return text.WithChanges(new TextChange(new TextSpan(end.End, 0), NewLine + IndentationOf(end) + Line(value)));
        return limit < text.Lines.Count ? InsertSection(text.Lines[limit].Start, pattern, value) : AppendSection(pattern, value);
    }

    /// <summary>Sets the key for one document alone, in a section at the end.</summary>
    /// <returns><see langword="null"/> if the name of the document cannot be written as a section.</returns>
    public SourceText? SetForOne(string document, string value)
    {
        var folder = Folder(Path);
        if (!document.Replace('\\', '/').StartsWith(folder, StringComparison.Ordinal))
            return null;
        var name = document.Replace('\\', '/').Substring(folder.Length);
        return name.IndexOfAny(['*', '?', '[', ']', '{', '}', '#', ';', '!']) < 0 ? AppendSection("/" + name, value) : null;
    }

    private string Line(string value) => $"{key} = {value}";

    private SourceText InsertSection(int position, string pattern, string value) =>
        text.WithChanges(new TextChange(new TextSpan(position, 0), $"[{pattern}]{NewLine}{Line(value)}{NewLine}{NewLine}"));

    private SourceText AppendSection(string pattern, string value)
    {
        var last = text.Lines[text.Lines.Count - 1];
        var gap = text.Length == 0 ? "" : last.Span.Length > 0 ? NewLine + NewLine : NewLine;
        return text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"{gap}[{pattern}]{NewLine}{Line(value)}{NewLine}"));
    }

    private string NewLine => text.Lines[0] is var first && first.EndIncludingLineBreak > first.End
        ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
        : "\n";

    /// <summary>The first line of the first section with the key, or of the comments right above it.</summary>
    private int? FirstSectionWithKey()
    {
        int? header = null;
        foreach (var line in text.Lines)
        {
            if (IsHeader(line))
                header = line.LineNumber;
            if (header is not { } number || !Match(line).Success)
                continue;
            while (number > 0 && text.Lines[number - 1].ToString().TrimStart() is ['#' or ';', ..])
                number--;
            return number;
        }
        return null;
    }

    private bool IsForAll(string header, string pattern) =>
        Applies(header, Folder(Path) + "any" + pattern.TrimStart('*'))
        && Applies(header, Folder(Path) + "some/any" + pattern.TrimStart('*'));

    /// <summary>Whether a section is for a file, as the compiler reads it.</summary>
    private bool Applies(string header, string file) =>
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"{header}\nit = applies", Path)))
            .GetOptionsForSourcePath(file).AnalyzerOptions.ContainsKey("it");

    /// <summary>The line as a setting of the key, or no match.</summary>
    private Match Match(TextLine line)
    {
        var match = Setting.Match(line.ToString());
        return match.Groups[1].Value.Equals(key, StringComparison.OrdinalIgnoreCase) ? match : System.Text.RegularExpressions.Match.Empty;
    }

    private static bool IsHeader(TextLine line) => Header(line) is ['[', ..];

    private static string Header(TextLine line) => line.ToString().Trim();

    private static bool IsBlankOrComment(TextLine line) => line.ToString().TrimStart() is [] or ['#' or ';', ..];

    private static string IndentationOf(TextLine line)
    {
        var all = line.ToString();
        return IsHeader(line) ? "" : all.Substring(0, all.Length - all.TrimStart().Length);
    }

    private static string Folder(string file) => System.IO.Path.GetDirectoryName(file)!.Replace('\\', '/').TrimEnd('/') + "/";
}
