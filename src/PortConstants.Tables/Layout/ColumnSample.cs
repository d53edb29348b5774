namespace PortConstants.Tables;

/// <summary>What the first records below a header hold, column by column. They are read when somebody asks.</summary>
internal sealed class ColumnSample(Func<RecordReader?> header)
{
    private const int Size = 64;

    // As many words make a sentence and no name.
    private const int SentenceLength = 5;

    private List<List<string>>? _columns;

    /// <summary>Whether most cells of a column are ports.</summary>
    public bool HoldsPorts(int column) => IsMost(column, IsPort);

    /// <summary>Whether a cell of a column names a transport protocol.</summary>
    public bool HoldsTransports(int column) =>
        CellsOf(column).Exists(cell => (Protocols.MeaningOf(cell, out _) & CellMeaning.Transport) != 0);

    /// <summary>Whether all cells of a column are protocols of which a table knows the transport: <c>HTTPS</c>.</summary>
    public bool HoldsKnownProtocols(int column) =>
        CellsOf(column).TrueForAll(cell => Protocols.MeaningOf(cell, out var unknown) != 0 && unknown is null);

    /// <summary>Whether most cells of a column are sentences.</summary>
    public bool HoldsSentences(int column) => IsMost(column, cell => cell.Count(char.IsWhiteSpace) >= SentenceLength);

    /// <summary>Whether each cell of a column has a text of its own, as names have.</summary>
    public bool HoldsNames(int column) => CellsOf(column) is { Count: > 0 } cells && Distinct(column) == cells.Count;

    /// <summary>The number of different texts in a column that may be names.</summary>
    public int Distinct(int column) => CellsOf(column).Where(IsName).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static bool IsPort(string cell) => PortNotation.Parse(cell, 0, cell.Length, out _, out _) == PortSetError.None;

    private static bool IsName(string cell) =>
        cell.Count(char.IsLetter) > cell.Count(char.IsDigit) && !IsPort(cell) && cell.IndexOf("://", StringComparison.Ordinal) < 0;

    private bool IsMost(int column, Predicate<string> kind)
    {
        var cells = CellsOf(column);
        return cells.FindAll(kind).Count * 2 > cells.Count;
    }

    private List<string> CellsOf(int column)
    {
        _columns ??= Read();
        return column >= 0 && column < _columns.Count ? _columns[column] : [];
    }

    private List<List<string>> Read()
    {
        var columns = new List<List<string>>();
        var reader = header();
        for (var row = 0; row < Size && reader?.Read() == true; row++)
        {
            for (var i = 0; i < reader.Count; i++)
            {
                if (i == columns.Count)
                    columns.Add([]);
                if (!reader.IsBlank(i))
                    columns[i].Add(reader.GetText(i).Trim());
            }
        }
        return columns;
    }
}
