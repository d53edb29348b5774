using System.Text;

namespace PortConstants.Tables;

/// <summary>A file of <c>data/</c>, which the assembly carries with it: CSV with the names of the columns in its first record.</summary>
public sealed class DataFile
{
    private static readonly char[] Space = [' '];

    private readonly CsvReader _csv;
    private readonly string[] _columns;

    /// <summary>Opens a file by its name, before the first row.</summary>
    public DataFile(string name)
    {
        _csv = new CsvReader(ReadText(name));
        _csv.Read();
        _columns = new string[_csv.Count];
        for (var i = 0; i < _columns.Length; i++)
            _columns[i] = _csv.GetText(i);
    }

    /// <summary>Moves to the next row.</summary>
    public bool Read() => _csv.Read();

    /// <summary>A cell of the row; empty where it has none.</summary>
    public string Text(string column)
    {
        var index = Array.IndexOf(_columns, column);
        return index >= 0 && index < _csv.Count && _csv[index].Length > 0 ? _csv.GetText(index) : "";
    }

    /// <summary>The words of a cell, which spaces separate.</summary>
    public string[] List(string column) =>
        Text(column) is { Length: > 0 } text ? text.Split(Space, StringSplitOptions.RemoveEmptyEntries) : [];

    // A reader of streams would hold the text twice.
    private static string ReadText(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        var length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is > 0 and var count)
            length += count;
        return Encoding.UTF8.GetString(bytes, 0, length);
    }
}
