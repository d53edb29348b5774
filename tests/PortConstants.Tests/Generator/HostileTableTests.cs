using System.Text;
using CsCheck;

namespace PortConstants.Tests.Generator;

/// <summary>No content of a table makes the generator throw, or its code fail to compile with all warnings as errors.</summary>
public class HostileTableTests
{
    public static TheoryData<string> Texts =>
    [
        "*/ /* // end", "]]> <![CDATA[ <b>x</i> </summary> <see cref=\"Nope\"/> &nbsp; & && &#0;", "\"quoted\" \\ \\u0041 \\\" {0} {{x}} $ @ %",
        "a\u2028b\u2029c\u0085d\fe\vf", "\ud800 lone \udc00 lone \udbff", "emoji \U0001F600 \U0010FFFF", "\u0001\u0007\u001B\u007F\u009F\uFFFE\uFFFF\uFEFF",
        "#pragma warning restore", "right \u202E to left \u2067 \u061C", "\n#if X\n#error\n", "ſpecial İıK", new string('x', 1 << 20), "", " . ", "?",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AnyText_ComesBackFromFind(string text)
    {
        var cell = '"' + text.Replace("\"", "\"\"") + '"';
        var table = GeneratedProject.WithTable($"port,name,description,risk,encrypted\n1,One,{cell},{cell},{cell}\n2-4,Two,{cell},{cell},{cell}\n").Load().Class("Table");

        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.All([1, 3], port => Assert.Equal((line, line, ""), (table.Find(port).Single().Description, table.Find(port).Single().Risk, table.Find(port).Single().Encrypted)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void AnyText_MayStandWhereANameBelongs(string text)
    {
        var cell = '"' + text.Replace("\"", "\"\"") + '"';

        var table = GeneratedProject.WithTable($"port,name,members,protocol\n1,{cell},,{cell}\n2-3,Two,{cell},\n4,Good,,\n{cell},Bad,,\n").Load().Class("Table");

        Assert.Equal(4, table.PortOf("Good"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\"")]
    [InlineData("port")]
    [InlineData("port,name")]
    [InlineData("port,name\n\"1,A\n2,B\n")]
    [InlineData("port,name\n٤٤٣,Arabic\n+1,Sign\n1e3,Exponent\n0x50,Hex\n-5,Minus\n65536,High\n99999999999999999999,Huge\n10-5,Reversed\n1-,Open\n,,,\n")]
    public void BrokenTable_GivesAClassAllTheSame(string csv)
    {
        var table = GeneratedProject.WithTable(csv).Load().Class("Table");

        Assert.Null(table.NameOf(80));
        Assert.Empty(table.Find(80));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sep=;")]
    [InlineData("sep=\n")]
    [InlineData("sep=\"\nport\"name\n")]
    [InlineData("\t\t\t\n;;;\n|||\n")]
    [InlineData("1;2;3;4\n")]
    [InlineData("a 1/tcp")]
    [InlineData("a 1/tcp\nb\nc 2/\n/tcp\n99999/udp x\n")]
    [InlineData("|port|name|\n|-|-|\n|\n||\n")]
    [InlineData("a  b\n1  2\n")]
    [InlineData("from,to,name\n5,1,A\n,,B\n1-2,3-4,C\n")]
    [InlineData("\uFFFD;\uFFFD\n")]
    public void BrokenDialect_GivesAClassAllTheSame(string csv) => Assert.Null(GeneratedProject.WithTable(csv).Load().Class("Table").NameOf(80));

    public static TheoryData<string> LargeTexts =>
    [
        new string(',', 3_000_000), new string(';', 3_000_000), new string('|', 3_000_000), new string(' ', 3_000_000), new string('[', 3_000_000),
        "a;".Times(200_000), "\"a\n".Times(300_000), "x\n".Times(500_000),
        "port,description\n1," + "[1]".Times(300_000), "port,name\n\"" + "1,234,".Times(200_000) + "\",A\n",
        "port,name\n\"" + "tcp/1 and ".Times(200_000) + "2\",A\n", "1;a;b\n".Times(200_000),
        string.Concat(Enumerable.Range(0, 200_000).Select(i => $"n{i}\t{i % 60_000 + 1}/tcp # x\n")),
    ];

    [Theory]
    [MemberData(nameof(LargeTexts))]
    public void LargeText_IsReadInTime(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        PortConstants.Tables.PortTableFile.Read(text, new PortConstants.Tables.TableFileDetails());

        // A search that grows with the square of the text would take hours.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void EndlessNames_GetTheirSuffixesInTime()
    {
        var csv = "Service Name,Port Number\n" + string.Concat(Enumerable.Range(2, 50_000).Select(port => $"a,\"1, {port}\"\n"));

        Assert.True(GeneratedProject.WithTable(csv).Load().Class("Table").Ranges["A"].Contains(1));
    }

    [Fact]
    public void ListOfManySpans_IsOneRange()
    {
        var ports = Enumerable.Range(0, 20_000).Select(i => i * 3).ToList();
        var csv = new StringBuilder("port,name\n\"").AppendJoin(',', Enumerable.Repeat(ports, 5).SelectMany(p => p)).Append("\",Many\n\"")
            .AppendJoin(',', Enumerable.Repeat("0-65535", 100_000)).Append("\",All\n");

        var table = GeneratedProject.WithTable(csv.ToString()).Load().Class("Table");

        Assert.True(table.Ranges["Many"].Contains(59_997));
        Assert.False(table.Ranges["Many"].Contains(59_998));
        Assert.Equal(["Many", "All"], table.FindNames(3));
        Assert.Equal(["All"], table.FindNames(4));
        Assert.Equal(("Many", "All"), (table.NameOf(3), table.NameOf(4)));
    }

    [Fact]
    public void AnyTable_CompilesAndKnowsItsNames()
    {
        var cell = Gen.OneOf(
            Gen.String[Gen.Char["aAbZ09 _-\"',\n\r#\\\u2028é\u0130\ud83d\ude00<&*/"], 0, 12],
            Gen.Int[-5, 70_000].Select(number => number.ToString()),
            Gen.Select(Gen.Int[0, 65_535], Gen.Int[0, 65_535], (first, last) => first + "-" + last),
            Gen.String);
        var table = Gen.Select(Gen.OneOf(Gen.Const("port,name"), Gen.Const("name,port,description"), Gen.Const("Port Number,Service Name,risk,members")), cell.Array[1, 5].Array[0, 12],
            (header, rows) => header + "\n" + string.Join("\n", rows.Select(row => string.Join(",", row.Select(text => Quote(text))))));

        table.Sample(csv =>
        {
            var loaded = GeneratedProject.WithTable(csv).Load().Class("Table");
            Assert.All(loaded.Constants, constant =>
            {
                Assert.Equal(constant.Value, loaded.PortOf(constant.Key));
                Assert.NotNull(loaded.NameOf(constant.Value));
                Assert.NotEmpty(loaded.Find(constant.Value));
            });
        }, iter: 60);
    }

    private static string Quote(string text) => text.Any(c => c is '"' or ',' or '\n' or '\r') && text.Length % 2 == 0 ? '"' + text.Replace("\"", "\"\"") + '"' : text;
}
