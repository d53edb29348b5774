using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>What is wrong inside one file, at its exact cell; the rows that are right are there all the same.</summary>
public class PortTableParserTests
{
    [Theory]
    [InlineData("port,name\n443,Https\n")]
    [InlineData("NAME,Other,PORT\nHttps,x,443\n")]
    [InlineData(" Port , Name \r443,Https")]
    [InlineData("Service Name,Port Number,Transport Protocol\nhttps,443,tcp\n")]
    [InlineData("Port Number,name\n443,https")]
    [InlineData("\uFEFF# our ports\n\nport,name\n# the web\n443,Https\n,\n")]
    public void Columns_AreFoundByName(string text)
    {
        var table = TableProblems.Verify(text);

        var constant = Assert.Single(table.Constants);
        Assert.Equal(("Https", (ushort)443), (constant.Name, constant.Port));
    }

    [Fact]
    public void Row_KeepsItsCells()
    {
        var table = TableProblems.Verify(
            """"
            port,name,members,protocol,risk,encrypted,description
            20-21,ftp,FtpData Ftp,UDP/tcp,"sends
              the password",Ftps,"File ""transfer"""
            990,Ftps,,,,,
            """");

        var row = table.Rows[0];
        Assert.Equal(["FtpData", "Ftp"], row.Members);
        Assert.Equal(
            ("Ftp", "20-21", "tcp/udp", "sends the password", "Ftps", "File \"transfer\""),
            (row.Name, row.Ports.ToString(), row.Protocols, row.Risk, row.Encrypted, row.Description));
    }

    [Theory]
    [InlineData("port,name\n22,{|PORT101:\"Ssh|}\n443,Https")]
    [InlineData("port,name\n22,{|PORT101:\"Ssh|}\n443,Https\n80,\"Http\"")]
    [InlineData("port,name\n22,{|PORT101:\"Ssh|}\n443,Https\n80,\"Http\nAlt\"")]
    [InlineData("port,name\n22,{|PORT101:\"Ssh|}\"x\n443,Https")]
    [InlineData("port,name,protocol\n22{|PORT101:|}\n443,Https,tcp")]
    [InlineData("port,name\n22,Ssh,{|PORT101:more,most|}\n443,Https")]
    [InlineData("port,{|PORT101:\"name|}\"x\n443,Https")]
    public void BrokenCsv_IsReported(string text) => Assert.Contains(TableProblems.Verify(text).Constants, constant => constant.Name == "Https");

    [Fact]
    public void RowThatLacksOnlyItsLastFields_IsReportedAndRead()
    {
        var table = TableProblems.Verify("port,name,protocol\n443,Https{|PORT101:|}\n");

        Assert.Equal("Https", table.Constants[0].Name);
    }

    [Theory]
    [InlineData("{|PORT102:|}")]
    [InlineData("{|PORT102:|}# only a comment")]
    [InlineData("{|PORT102:|}port,name")]
    [InlineData("{|PORT102:port,owner|}\n443,Https")]
    [InlineData("{|PORT102:protocol,name|}\ntcp,Https")]
    public void NoTable_IsReported(string text) => Assert.Empty(TableProblems.Verify(text).Constants);

    [Theory]
    [InlineData("{|PORT103:|},Ssh")]
    [InlineData("{|PORT103:ssh|},Ssh")]
    [InlineData("{|PORT103:65536|},Ssh")]
    [InlineData("{|PORT103:-1|},Ssh")]
    [InlineData("{|PORT103:21-20|},Ssh")]
    [InlineData("\"{|PORT103:22, |}\",Ssh")]
    [InlineData("{|PORT103:22/icmp|},Ssh")]
    public void NoPort_IsReported(string row) => AssertOnlyHttps("port,name\n" + row + "\n443,Https");

    [Theory]
    [InlineData("22,{|PORT104:|}")]
    [InlineData("22,{|PORT104:  |}")]
    [InlineData("22,{|PORT104:---|}")]
    [InlineData("22,\"{|PORT104:\"\"!\"\"|}\"")]
    public void NoName_IsReported(string row) => AssertOnlyHttps("port,name\n" + row + "\n443,Https");

    [Fact]
    public void NameOfAMegabyte_IsReported() => AssertOnlyHttps($"port,name\n22,{{|PORT104:{new string('a', 1 << 20)}|}}\n443,Https");

    [Theory]
    [InlineData("icmp", "")]
    [InlineData("tcp/icmp", "tcp")]
    [InlineData("tcp udp", "")]
    public void UnknownProtocol_IsReportedAndTheRowRead(string protocol, string known)
    {
        var table = TableProblems.Verify($"port,name,protocol\n443,Https,{{|PORT106:{protocol}|}}");

        Assert.Equal(known, table.Rows[0].Protocols);
    }

    [Theory]
    [InlineData("20-21,Ftp,{|PORT108:FtpData|}")]
    [InlineData("20-21,Ftp,{|PORT108:A B C|}")]
    [InlineData("20-21,Ftp,{|PORT108:FtpData !|}")]
    [InlineData("21,Ftp,{|PORT108:FtpControl|}")]
    public void MembersThatDoNotMatch_AreReportedAndTheRowRead(string row)
    {
        var table = TableProblems.Verify("port,name,members\n" + row);

        Assert.Equal("Ftp", Assert.Single(table.Rows).Name);
        Assert.Empty(table.Rows[0].Members);
    }

    [Fact]
    public void SingleMember_ThatRepeatsTheName_StaysSilent() => TableProblems.Verify("port,name,members\n21,Ftp,Ftp");

    [Fact]
    public void RegistryPlaceholder_StaysSilent()
    {
        var table = TableProblems.Verify(
            """
            Service Name,Port Number,Transport Protocol,Description
            ,0,tcp,Reserved
            no-port,,tcp,
            ,,,
            ssh,22,tcp,The Secure Shell
            ,225-241,,Reserved
            """);

        Assert.Equal("Ssh", Assert.Single(table.Constants).Name);
    }

    [Fact]
    public void Message_ShowsNoControlCharacter()
    {
        var details = new TableFileDetails();
        PortTableFile.Read("port,name\n\"1\u0007\r\n\ud83d" + new string('9', 1000) + "\",x", details);

        var problem = Assert.Single(details.Problems);
        Assert.InRange(problem.Message.Length, 1, 250);
        Assert.DoesNotContain(problem.Message, c => char.IsControl(c) || char.IsSurrogate(c));
    }

    private static void AssertOnlyHttps(string text) => Assert.Equal("Https", Assert.Single(TableProblems.Verify(text).Constants).Name);
}
