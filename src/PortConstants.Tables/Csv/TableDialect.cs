namespace PortConstants.Tables;

/// <summary>How the records of a file are written.</summary>
/// <param name="Delimiter">The character between two cells; a space: columns aligned for the eye.</param>
/// <param name="DelimiterName">Its name, for a message.</param>
/// <param name="Start">Offset of the first line to read: that after the <c>sep=</c> line, or the header of a Markdown table.</param>
/// <param name="IsMarkdown">Whether the records are those of a Markdown table.</param>
internal readonly record struct TableDialect(char Delimiter, string DelimiterName, int Start, bool IsMarkdown = false)
{
    private const string Separator = "sep=";

    private static readonly TableDialect[] Known =
        [new(',', "comma", 0), new(';', "semicolon", 0), new('\t', "tab", 0), new('|', "bar", 0), new(' ', "gap of two spaces", 0)];

    /// <summary>The dialects that a text may be written in, the likely ones first; a first line such as <c>sep=;</c> leaves one.</summary>
    public static TableDialect[] CandidatesFor(string text)
    {
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var end = text.IndexOfAny(['\r', '\n'], start);
        end = end < 0 ? text.Length : end;
        var line = text.Substring(start, Math.Min(end - start, Separator.Length + 3)).Trim('"', ' ');
        if (line.Length != Separator.Length + 1 || !line.StartsWith(Separator, StringComparison.OrdinalIgnoreCase))
            return Known;

        var delimiter = line[Separator.Length];
        var known = Array.Find(Known, dialect => dialect.Delimiter == delimiter);
        var next = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
        return [new TableDialect(delimiter, known.DelimiterName ?? $"'{delimiter}'", next)];
    }

    /// <summary>The dialect of a Markdown table whose header begins at an offset.</summary>
    public static TableDialect Markdown(int start) => new('|', "bar", start, IsMarkdown: true);

    /// <summary>Starts to read a text in this dialect.</summary>
    public RecordReader Open(string text) =>
        IsMarkdown ? new MarkdownReader(text, Start)
        : Delimiter == ' ' ? new AlignedReader(text, Start)
        : new CsvReader(text, Delimiter, Start);
}
