using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.PortTables;

/// <summary>The mistakes of own tables, as a build and an IDE show them. What counts as one is tested with the reader.</summary>
public class PortTableAnalyzerTests
{
    private const string Path = "/app/company-ports.csv";

    [Theory]
    [InlineData("port,name\n22,{|PORT101:\"Ssh|}\n9000,Portal\n")]
    [InlineData("{|PORT102:title;number|}\nPortal;9000\n")]
    [InlineData("{|PORT102:|}")]
    [InlineData("port,name\n{|PORT103:90000|},Portal\n9001,Other\n")]
    [InlineData("port,name\r\n9000,\"{|PORT104:?\r\n?|}\"\r\n9001,Other\r\n")]
    [InlineData("port,name\n9000,Portal\n9001,{|PORT105:Portal|}\n")]
    [InlineData("port,name,protocol\n9000,Portal,tcp\n9001,Other,{|PORT106:icmp|}\n")]
    [InlineData("port,name,encrypted\n9000,Portal,{|PORT107:Nowhere|}\n")]
    [InlineData("port,name,members\n9000-9001,Portal,{|PORT108:One|}\n")]
    [InlineData("port,name\n{|PORT103:x|},A\n{|PORT103:y|},B\n{|PORT103:|},C\n")]
    public async Task Mistake_IsReportedAtItsCell(string table)
    {
        await PortVerifier.VerifyAsync("", files: [TestFile.Table(Path, table)]);
        await PortVerifier.VerifyVisualBasicAsync("", files: [TestFile.Table(Path, table)]);
    }

    [Fact]
    public Task RowsBesideAMistake_AreThere() => PortVerifier.VerifyAsync(
        """
        class C
        {
            int Portal => PortConstants.CompanyPorts.Portal;
            void M() => new System.Net.Sockets.TcpClient("host", {|PORT001:9002|});
        }
        """,
        files: [TestFile.Table(Path, "port,name,risk\n9000,Portal,\n{|PORT103:x|},A,\n9002,Old,to be switched off\n", ("PortTableClassName", "CompanyPorts"))]);

    [Fact]
    public Task RightTable_StaysSilent() => PortVerifier.VerifyAsync(
        "", files: [TestFile.Table(Path, "# ours\nport,name,members,encrypted\n9000,Portal,,PortalTls\n9443,PortalTls,,\n9500-9501,Queue,In Out,\n")]);

    [Fact]
    public Task FileThatIsNoTable_StaysSilent() => PortVerifier.VerifyAsync("", files: [new TestFile("/app/other.csv", "a;b\n\"")]);

    [Fact]
    public Task PackagedTable_StaysSilent() => PortVerifier.VerifyAsync(
        "", files: [new TestFile("/package/other.csv", "port;name\n", ("PortTable", "packaged"), ("PortTableClassName", "Other"))]);

    [Fact]
    public Task NameInAnotherFileOfTheClass_IsReportedWithTheFirstPlace() => PortVerifier.VerifyAsync(
        "",
        files:
        [
            TestFile.Table("/app/a.csv", "port,name\n9000,{|#0:Portal|}\n", ("PortTableClassName", "CompanyPorts")),
            TestFile.Table("/app/b.csv", "port,name\n9001,{|#1:Portal|}\n", ("PortTableClassName", "CompanyPorts")),
        ],
        expected: [new DiagnosticResult("PORT105", DiagnosticSeverity.Warning).WithLocation(1).WithLocation(0)]);

    [Fact]
    public Task NameInAnotherClass_StaysSilent() => PortVerifier.VerifyAsync(
        "", files: [TestFile.Table("/app/a.csv", "port,name\n9000,Portal\n"), TestFile.Table("/app/b.csv", "port,name\n9001,Portal\n")]);

    [Fact]
    public Task RowThatJoinsThePackagedTable_KnowsItsNames() => PortVerifier.VerifyAsync(
        "",
        files: [TestFile.Table(Path, "port,name,encrypted\n8080,Http,Https\n9000,Portal,Https\n9001,Other,{|PORT107:Nowhere|}\n", ("PortTableClassName", "Ports"))]);

    [Theory]
    [InlineData("sep=;\r\nPort;Dienst;Protokoll\r\n7310;Orders;{|PORT106:x|}\r\n{|PORT103:a|};B;\r\n")]
    [InlineData("{|PORT112:7310,Orders|}\n")]
    [InlineData("port,name\n7310,{|PORT111:K\uFFFDche|}\n")]
    [InlineData("orders 7310/tcp\nstock {|PORT103:x/tcp|}\n")]
    public async Task MistakeInAnotherDialect_IsReportedAtItsCell(string table)
    {
        await PortVerifier.VerifyAsync("", files: [TestFile.Table(Path, table)]);
        await PortVerifier.VerifyVisualBasicAsync("", files: [TestFile.Table(Path, table)]);
    }

    [Fact]
    public Task NamedColumns_AreReadByRulesAndConstants() => PortVerifier.VerifyAsync(
        """
        class C
        {
            int Portal => PortConstants.CompanyPorts.Portal + PortConstants.CompanyPorts.Portal_9003;
            void M() => new System.Net.Sockets.TcpClient("host", {|PORT001:9002|});
        }
        """,
        files:
        [
            TestFile.Table(Path, "Nr;Titel;risk\n9000;Portal;\n9002;Old;to be switched off\n9003;Portal;\n", ("PortTableClassName", "CompanyPorts"),
                ("PortTablePortColumn", "Nr"), ("PortTableNameColumn", "Titel"), ("PortTableHeader", "true"), ("PortTableDuplicates", "suffix")),
        ]);

    [Fact]
    public Task SettingThatCannotBeRead_IsReportedAtTheFile() => PortVerifier.VerifyAsync(
        "", files: [TestFile.Table(Path, "{|#0:|}port,name\n1,A\n", ("PortTableHeader", "perhaps"))],
        expected: [new DiagnosticResult("PORT109", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("The option 'Header' is ignored, because its value 'perhaps' cannot be read: write true or false")]);

    [Fact]
    public Task EmptyTable_IsAnError() => PortVerifier.VerifyAsync(
        "", files: [TestFile.Table(Path, "{|#0:|}port,name\n")],
        expected: [new DiagnosticResult("PORT102", DiagnosticSeverity.Error).WithLocation(0)
            .WithMessage("The table has no row: write one below the header, such as '443,Https'")]);
}
