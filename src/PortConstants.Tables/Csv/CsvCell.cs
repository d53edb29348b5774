namespace PortConstants.Tables;

/// <summary>The place of one cell in the text of a CSV file.</summary>
/// <param name="Start">Offset of the first character of the content (after an opening quote), in UTF-16 units from 0.</param>
/// <param name="Length">Length of the content as it is written, without the enclosing quotes.</param>
/// <param name="Line">Line of <paramref name="Start"/>, from 0.</param>
/// <param name="Column">Column of <paramref name="Start"/> in its line, from 0.</param>
/// <param name="HasDoubledQuotes">Whether the content holds <c>""</c>, the escape sequence of a quote.</param>
public readonly record struct CsvCell(int Start, int Length, int Line, int Column, bool HasDoubledQuotes)
{
    /// <summary>Offset after the last character of the content.</summary>
    public int End => Start + Length;
}
