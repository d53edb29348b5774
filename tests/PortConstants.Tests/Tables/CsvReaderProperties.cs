using CsCheck;
using CsvHelper;

namespace PortConstants.Tests.Tables;

using CsvReader = PortConstants.Tables.CsvReader;

public class CsvReaderProperties
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Char["a,\"\r\n# \uFEFF"].Array[0, 60].Select(chars => new string(chars)), Gen.String);

    private static readonly Gen<string[][]> Records = Gen.Char["ab ,\"\r\n#;é\t"].Array[0, 6].Select(chars => new string(chars)).Array[2, 4].Array[0, 6];

    [Fact]
    public void AnyText_GivesCellsThatStandWhereTheySay() => AnyText.Sample(text =>
    {
        var reader = new CsvReader(text);
        var end = 0;
        while (reader.Read())
        {
            Assert.NotEqual(0, reader.Count);
            for (var i = 0; i < reader.Count; i++)
            {
                var cell = reader[i];
                Assert.InRange(cell.Start, end, text.Length);
                end = cell.End;
                Assert.InRange(end, cell.Start, text.Length);
                Assert.Equal(PlaceOf(text, cell.Start), (cell.Line, cell.Column));
            }
        }
    }, iter: 20_000);

    [Fact]
    public void ValidText_IsReadAsItWasWritten() =>
        Gen.Select(Records, Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Bool).Sample((records, newLine, quoteAll, endsWithLine) =>
        {
            var text = Write(records, newLine, quoteAll, endsWithLine);
            Assert.Equal(records, ReadOurs(text));
        }, iter: 20_000);

    [Fact]
    public void ValidText_IsReadAsCsvHelperReadsIt() =>
        Gen.Select(Records, Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Bool).Sample((records, newLine, quoteAll, endsWithLine) =>
        {
            var text = Write(records, newLine, quoteAll, endsWithLine);
            Assert.Equal(ReadCsvHelper(text), ReadOurs(text));
        }, iter: 5_000);

    private static string Write(string[][] records, string newLine, bool quoteAll, bool endsWithLine)
    {
        var text = string.Join(newLine, records.Select(record => string.Join(",", record.Select(cell =>
            quoteAll || cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || cell.StartsWith('#') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell))));
        return endsWithLine ? text + newLine : text;
    }

    private static List<string[]> ReadOurs(string text)
    {
        var reader = new CsvReader(text);
        var records = new List<string[]>();
        while (reader.Read())
        {
            Assert.Equal(PortConstants.Tables.CsvError.None, reader.Error);
            records.Add([.. Enumerable.Range(0, reader.Count).Select(reader.GetText)]);
        }
        return records;
    }

    private static List<string[]> ReadCsvHelper(string text)
    {
        using var reader = CsvHelper.CsvReader.FromText(text, new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#' });
        var records = new List<string[]>();
        while (reader.Read())
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return records;
    }

    /// <summary>Line and column, counted the slow way.</summary>
    private static (int Line, int Column) PlaceOf(string text, int position)
    {
        int line = 0, start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var i = 0; i < position; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, start) = (line + 1, i + 1);
        }
        return (line, position - start);
    }
}
