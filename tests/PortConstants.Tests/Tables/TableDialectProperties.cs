using CsCheck;
using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>A table is the same in every dialect.</summary>
public class TableDialectProperties
{
    private static readonly Gen<string> Word = Gen.Char["abcXYZ"].Array[1, 5].Select(chars => "n" + new string(chars));

    private static readonly Gen<string> Ports = Gen.OneOf(
        Gen.Int[1, 65_535].Select(port => $"{port}"),
        Gen.Int[1, 60_000].Select(port => $"{port}-{port + 9}"),
        Gen.Int[1, 60_000].Select(port => $"{port}, {port + 2}"));

    private static readonly Gen<string[]> Row = Gen.Select(
        Ports, Word, Gen.OneOf("", "tcp", "tcp/udp"), Gen.Char["ab\"',;\t|#é "].Array[0, 6].Select(chars => new string(chars).Trim()),
        (ports, name, protocol, description) => new[] { ports, name, protocol, description });

    private static readonly Gen<string[][]> Rows = Row.Array[1, 8];

    [Fact]
    public void Delimiter_ChangesNothing() =>
        Gen.Select(Rows, Gen.Char[";\t|!"], Gen.Bool, Gen.OneOf("\n", "\r\n", "\r")).Sample((rows, delimiter, quoteAll, lineEnd) =>
        {
            string[] header = ["port", "name", "protocol", "description"];
            var start = delimiter == '!' ? "sep=!" + lineEnd : "";

            AssertSame(Write([header, .. rows], ',', quoteAll, "\n"), start + Write([header, .. rows], delimiter, quoteAll, lineEnd));
        }, iter: 5_000);

    [Fact]
    public void OrderAndSpellingOfTheHeader_ChangeNothing() =>
        Gen.Select(Rows, Gen.Shuffle(new[] { 0, 1, 2, 3 }), Gen.Int[0, 3]).Sample((rows, order, spelling) =>
        {
            string[][] titles =
                [["port", "name", "protocol", "description"], ["PORT", "Name ", "Proto", "Notes"], ["Port No.", "service", "IP_Protocol", "Remarks"], ["Ports", "App", "Layer 4", "usage"]];

            AssertSame(
                Write([titles[0], .. rows], ',', false, "\n"),
                Write([Reorder(titles[spelling]), .. rows.Select(Reorder)], ';', false, "\n"));

            string[] Reorder(string[] cells) => [.. order.Select(index => cells[index])];
        }, iter: 5_000);

    [Fact]
    public void UnixForm_IsTheSame() =>
        Gen.Select(Gen.Int[1, 65_535], Word, Gen.OneOf("tcp", "udp")).Array[1, 8].Sample(rows =>
            AssertSame(
                "Service Name,Port Number,Transport Protocol\n" + string.Concat(rows.Select(row => $"{row.Item2},{row.Item1},{row.Item3}\n")),
                string.Concat(rows.Select(row => $"{row.Item2}\t {row.Item1}/{row.Item3}  alias\n"))), iter: 5_000);

    [Fact]
    public void AnyText_NeverThrowsAndHasItsProblemsInside()
    {
        var settings = Gen.Select(Gen.OneOf("", "1", "2", "port", "x"), Gen.OneOf("", "2", "name"), Gen.Int[0, 2].Select(i => i == 0 ? (bool?)null : i == 1));
        var piece = Gen.OneOf(
            Gen.OneOf("port", "name", "tcp", "udp", "from port", "to port", "22", "20-21", "22/tcp", "8,080", "n/a", "x 1/tcp", "sep=;", "-----", "#", "\uFFFD", "both", "Yes"),
            Gen.Char["1-+,;\t|\"\r\n #aZé\0\u2028\ud83d/&() "].Array[0, 4].Select(chars => new string(chars)));
        Gen.Select(piece.Array[0, 30], settings).Sample((pieces, columns) =>
        {
            var text = string.Concat(pieces);
            var details = new TableFileDetails();
            var told = new ColumnSettings(columns.Item1, columns.Item2, "", "", columns.Item3);
            var file = PortTableFile.Read(text, told, details);

            Assert.Equal(PortTableFile.Read(text, told), file);
            Assert.Equal(file.Rows.Count, details.Cells.Count);
            Assert.All(details.Problems, problem =>
            {
                Assert.InRange(problem.Start, 0, text.Length);
                Assert.InRange(problem.Start + problem.Length, problem.Start, text.Length);
                Assert.NotEmpty(problem.Message);
            });
        }, iter: 20_000);
    }

    private static void AssertSame(string expected, string actual)
    {
        var details = new TableFileDetails();
        var file = PortTableFile.Read(actual, details);
        Assert.Empty(details.Problems.Select(problem => problem.Message));
        Assert.Equal(PortTableFile.Read(expected).Rows, file.Rows);
    }

    private static string Write(IEnumerable<string[]> records, char delimiter, bool quoteAll, string lineEnd) =>
        string.Concat(records.Select(record => string.Join(delimiter, record.Select(cell => Quote(cell, delimiter, quoteAll))) + lineEnd));

    private static string Quote(string cell, char delimiter, bool quoteAll) =>
        quoteAll || cell.StartsWith('#') || cell.Contains(delimiter) || cell.AsSpan().IndexOfAny("\"\r\n") >= 0 ? '"' + cell.Replace("\"", "\"\"") + '"' : cell;
}
