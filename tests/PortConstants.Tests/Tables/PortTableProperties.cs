using CsCheck;
using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

public class PortTableProperties
{
    private static readonly TableSettings Settings = new("own.csv", false, "PortConstants", "Ports", "");

    private static readonly Gen<string> AnyCell = Gen.OneOf(
        Gen.OneOf("22", "20-21", "5631,5632", "0-65535", "5004+", "Https", "ftp", "Equals", "A B", "tcp/udp", "", " "),
        Gen.Char["19-+,\"\r\n #aZé\0\u2028\ud83d"].Array[0, 8].Select(chars => new string(chars)));

    private static readonly Gen<string> AnyTable = Gen.Select(
        Gen.OneOf("port,name\n", "name,port,members,protocol,risk,encrypted,description\r\n", "Service Name,Port Number,Transport Protocol,Description\r", ""),
        AnyCell.Array[1, 8].Select(cells => string.Join(",", cells)).Array[0, 12],
        (header, rows) => header + string.Join("\n", rows));

    [Fact]
    public void AnyText_GivesATableAndProblemsInsideTheText() => Gen.OneOf(AnyTable, Gen.String).Sample(text =>
    {
        var details = new TableFileDetails();
        var file = PortTableFile.Read(text, details);
        var problems = new List<TableProblem>();
        var table = PortTableMerger.Build([new(Settings, file)], [details], problems);

        Assert.Equal(PortTableFile.Read(text), file);
        Assert.Equal(file.Rows.Count, details.Cells.Count);
        Assert.Equal(PortTableMerger.Build([new(Settings, file)]), table);
        Assert.Equal(table.Constants.Count, table.Constants.Select(constant => constant.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All([.. details.Problems, .. problems], problem =>
        {
            Assert.InRange(problem.Start, 0, text.Length);
            Assert.InRange(problem.Start + problem.Length, problem.Start, text.Length);
            Assert.NotEmpty(problem.Message);
        });
    }, iter: 20_000);

    [Fact]
    public void WrittenTable_IsReadAgain()
    {
        var word = Gen.Char["abcXYZ"].Array[1, 4].Select(chars => "N" + new string(chars));
        var row = Gen.Select(word, Gen.UShort, Gen.OneOf("", "tcp", "tcp/udp", "tcp/udp/sctp/dccp"), Gen.Char["ab\"',;#<é"].Array[0, 6].Select(chars => new string(chars)));

        row.Array[1, 10].Sample(rows =>
        {
            var text = "port,name,protocol,description\n" + string.Concat(rows.Select(item =>
                $"{item.Item2},{item.Item1},{item.Item3},\"{item.Item4.Replace("\"", "\"\"")}\"\n"));
            var details = new TableFileDetails();
            var file = PortTableFile.Read(text, details);

            Assert.Empty(details.Problems);
            Assert.Equal(rows, file.Rows.Select(read => (read.Name, (ushort)read.Ports.First, read.Protocols, read.Description)));
        }, iter: 2_000);
    }

    [Fact]
    public void LineEndings_ChangeNothing() => AnyTable.Sample(text =>
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n');

        Assert.Equal(PortTableFile.Read(lines), PortTableFile.Read(lines.Replace("\n", "\r\n")));
        Assert.Equal(PortTableFile.Read(lines), PortTableFile.Read("\uFEFF" + lines.Replace("\n", "\r")));
    }, iter: 2_000);
}
