using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>How rows and files become one table.</summary>
public class PortTableMergerTests
{
    [Fact]
    public void SameNameAndPort_IsOneConstantOfBothProtocols()
    {
        var table = TableProblems.Verify("port,name,protocol,description\n53,Dns,udp,\n53,dns,tcp,Names\n");

        Assert.Single(table.Constants);
        Assert.Equal(("tcp/udp", "Names"), (table.Rows[0].Protocols, table.Rows[0].Description));
    }

    [Theory]
    [InlineData("port,name\n80,Web\n8080,{|PORT105:Web|}\n")]
    [InlineData("port,name\n80,Web\n8080,{|PORT105:web|}\n")]
    [InlineData("port,name\n80,Web\n8080,{|PORT105:WEB|}\n")]
    [InlineData("port,name,members\n80,Web,\n20-21,Ftp,{|PORT105:Web Ftp|}\n")]
    [InlineData("port,name,members\n80-81,Sites,Web Other\n8080,{|PORT105:Web|},\n")]
    [InlineData("port,name,members\n80,Web,\n20-21,Ftp,{|PORT105:A A|}\n")]
    public void NameUsedTwice_IsReportedAndTheFirstRowWins(string text)
    {
        var table = TableProblems.Verify(text);

        Assert.Contains(table.Constants, constant => constant is { Name: "Web", Port: 80 });
        Assert.Equal(table.Constants.Count, table.Constants.Select(constant => constant.Name.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void NameUsedTwice_PointsToTheFirst()
    {
        var first = TableProblems.File("a.csv", "port,name\n80,Web\n");
        var second = TableProblems.File("b.csv", "port,name\n8080,Web\n");
        var details = new[] { new TableFileDetails(), new TableFileDetails() };
        var problems = new List<TableProblem>();
        PortTableMerger.Build(
            [new(first.Settings, PortTableFile.Read(first.Text, details[0])), new(second.Settings, PortTableFile.Read(second.Text, details[1]))],
            details, problems);

        var problem = Assert.Single(problems);
        Assert.Equal(1, problem.File);
        Assert.Equal(new TablePlace(0, first.Text.IndexOf("Web"), 3), problem.First);
        Assert.Contains("80", problem.Message);
    }

    [Fact]
    public void RegistryName_ThatStandsAgain_GetsItsPort()
    {
        var table = TableProblems.Verify(
            "Service Name,Port Number,Transport Protocol\nmsp,18,tcp\nmsp,18,udp\nmsp,2438,tcp\nmsp,2438,udp\nmsp,2438-2440,udp\n");

        Assert.Equal([("Msp", 18), ("Msp_2438", 2438)], table.Constants.Select(constant => (constant.Name, (int)constant.Port)));
        Assert.Equal(["Msp", "Msp_2438", "Msp_2438_2438"], table.Rows.Select(row => row.Name));
    }

    [Fact]
    public void NameThatIsThereAgain_GetsItsPortWhereTheProjectWantsIt()
    {
        var (settings, text) = TableProblems.File("own.csv", "port,name,members\n1,A,\n2,A,\n3-4,B,X Y\n5-6,C,X Z\n7-9,A,\n2,A,\n");

        var table = TableProblems.Verify((settings with { HasSuffixes = true }, text));

        Assert.Equal(["A", "A_2", "B", "C", "A_7"], table.Rows.Select(row => row.Name));
        Assert.Equal([("A", 1), ("A_2", 2), ("X", 3), ("Y", 4), ("X_5", 5), ("Z", 6)], table.Constants.Select(constant => (constant.Name, (int)constant.Port)));
    }

    [Fact]
    public void OwnRow_ReplacesThePackagedOneInItsPlace()
    {
        var table = TableProblems.Verify(
            TableProblems.PackagedFile("ports.csv", "port,name,risk,description\n21,Ftp,,Files\n80,Http,,Web\n"),
            TableProblems.File("own.csv", "port,name,risk\n8021,ftp,ours is risky\n9000,Ours,\n"));

        Assert.Equal([("Ftp", 8021), ("Http", 80), ("Ours", 9000)], table.Rows.Select(row => (row.Name, row.Ports.First)));
        Assert.Equal(("ours is risky", ""), (table.Rows[0].Risk, table.Rows[0].Description));
        Assert.Equal([8021, 80, 9000], table.Constants.Select(constant => (int)constant.Port));
        Assert.True(table.IsPackaged);
    }

    [Fact]
    public void OwnConstant_ReplacesThePackagedMember()
    {
        var table = TableProblems.Verify(
            TableProblems.PackagedFile("ports.csv", "port,name,members\n20-21,Ftp,FtpData Ftp\n"),
            TableProblems.File("own.csv", "port,name\n2020,FtpData\n"));

        Assert.Equal([("FtpData", 2020), ("Ftp", 21)], table.Constants.Select(constant => (constant.Name, (int)constant.Port)));
    }

    [Fact]
    public void OwnMember_ReplacesThePackagedConstant()
    {
        var table = TableProblems.Verify(
            TableProblems.PackagedFile("ports.csv", "port,name\n80,Http\n"),
            TableProblems.File("own.csv", "port,name,members\n8080-8081,Webs,Http HttpAlt\n"));

        Assert.Equal([("Http", 8080), ("HttpAlt", 8081)], table.Constants.Select(constant => (constant.Name, (int)constant.Port)));
    }

    [Fact]
    public void RowOfSeveralPorts_HasAConstantForEachMember()
    {
        var table = TableProblems.Verify("port,name,members\n20-21,Ftp,FtpData Ftp\n\"5632, 5631\",PcAnywhere,Status Data\n6881-6999,BitTorrent,\n");

        Assert.Equal(
            [("FtpData", 20), ("Ftp", 21), ("Status", 5632), ("Data", 5631)],
            table.Constants.Select(constant => (constant.Name, (int)constant.Port)));
    }

    [Theory]
    [InlineData("port,name,encrypted\n80,Http,https\n443,Https,\n", "Http", "Https")]
    [InlineData("port,name,encrypted\n443,Https,\n80,Http,Https\n", "Http", "Https")]
    [InlineData("port,name,members,encrypted\n20-21,Ftp,FtpData Ftp,Ftps\n990,Ftps,,\n", "Ftp", "Ftps")]
    [InlineData("port,name,members,encrypted\n20-21,Ftp,FtpData Ftp,Ftps\n990,Ftps,,\n", "FtpData", "")]
    [InlineData("port,name,members,encrypted\n20-21,Ftp,FtpData Ftp,Ftps\n989-990,Ftps,FtpsData Ftps,\n", "FtpData", "FtpsData")]
    [InlineData("port,name,members,encrypted\n25-26,Mail,A B,Safe\n465,Safe,,\n", "A", "Safe")]
    [InlineData("port,name,encrypted\n80,Http,Equals\n443,Equals,\n", "Http", "Equals_")]
    public void Counterpart_IsTheConstantOfThatName(string text, string name, string expected)
    {
        var table = TableProblems.Verify(text);

        Assert.Equal(expected, table.Constants.Single(constant => constant.Name == name).Encrypted);
    }

    [Theory]
    [InlineData("port,name,encrypted\n80,Http,{|PORT107:Htps|}\n443,Https,\n")]
    [InlineData("port,name,encrypted\n80,Http,{|PORT107:!|}\n")]
    [InlineData("port,name,encrypted,protocol\n80,Http,,tcp\n80,Http,{|PORT107:Htps|},udp\n")]
    public void CounterpartThatIsNoRow_IsReported(string text) => Assert.All(TableProblems.Verify(text).Rows, row => Assert.Empty(row.Encrypted));

    [Theory]
    [InlineData("port,name,encrypted\n443,Https,{|PORT107:Https|}\n")]
    [InlineData("port,name,encrypted\n443,Https,{|PORT107:https|}\n")]
    [InlineData("port,name,encrypted\n443,Https,\n443,Https,{|PORT107:Https|}\n")]
    [InlineData("port,name,members,encrypted\n20-21,Ftp,FtpData Ftp,{|PORT107:Ftp|}\n")]
    [InlineData("port,name,members,encrypted\n20-21,Ftp,,{|PORT107:Ftp|}\n")]
    public void CounterpartThatIsTheRowItself_IsReported(string text)
    {
        var table = TableProblems.Verify(text);

        Assert.All(table.Rows, row => Assert.Empty(row.Encrypted));
        Assert.All(table.Constants, constant => Assert.Empty(constant.Encrypted));
    }

    [Fact]
    public void CounterpartAmongTheMembersOfTheRow_StaysSilent()
    {
        var table = TableProblems.Verify("port,name,members,encrypted\n\"80, 443\",Web,Http Https,Https\n");

        Assert.Equal(["Https", ""], table.Constants.Select(constant => constant.Encrypted));
    }

    [Fact]
    public void CounterpartOfTheSameNameWithAnotherPort_StaysSilent()
    {
        var (settings, text) = TableProblems.File("own.csv", "port,name,encrypted\n443,Web,\n80,Web,Web\n");

        var table = TableProblems.Verify((settings with { HasSuffixes = true }, text));

        Assert.Equal([("Web", ""), ("Web_80", "Web")], table.Constants.Select(constant => (constant.Name, constant.Encrypted)));
    }

    [Fact]
    public void Counterpart_InAnotherFileOfTheClass_StaysSilent()
    {
        var table = TableProblems.Verify(
            TableProblems.PackagedFile("ports.csv", "port,name\n443,Https\n"),
            TableProblems.File("own.csv", "port,name,encrypted\n8000,Portal,Https\n"));

        Assert.Equal("Https", table.Constants[1].Encrypted);
    }

    [Theory]
    [InlineData("Equals", "Equals_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("find", "Find_")]
    [InlineData("Ranges", "Ranges_")]
    [InlineData("ports", "Ports_")]
    [InlineData("First", "First")]
    public void NameThatTheClassNeeds_GetsAnUnderscore(string name, string expected) =>
        Assert.Equal(expected, TableProblems.Verify("port,name\n1,Other\n443," + name + "\n").Constants[1].Name);

    [Fact]
    public void UnderscoredName_ThatIsTaken_GetsAnother()
    {
        var table = TableProblems.Verify("port,name\n1,Equals\n2,Equals_\n");

        Assert.Equal(2, table.Constants.Select(constant => constant.Name).Distinct().Count());
        Assert.DoesNotContain(table.Constants, constant => constant.Name == "Equals");
        Assert.Contains(table.Constants, constant => constant is { Name: "Equals_", Port: 2 });
    }

    [Fact]
    public void OrderOfFiles_DoesNotMatter()
    {
        PortTableSource[] sources =
        [
            Source(TableProblems.File("b/own.csv", "port,name\n81,Web\n5,E\n")),
            Source(TableProblems.File("a/own.csv", "port,name\n80,Web\n4,D\n")),
            Source(TableProblems.PackagedFile("z.csv", "port,name\n443,Https\n")),
            Source((new TableSettings("c.csv", false, "PortConstants", "CompanyPorts", ""), "port,name\n9,X\n")),
        ];
        var tables = PortTableMerger.Group(sources).Select(group => PortTableMerger.Build(group)).ToArray();

        Assert.Equal(["Ports", "CompanyPorts"], tables.Select(table => table.ClassName));
        Assert.Equal([("Https", 443), ("Web", 80), ("D", 4), ("E", 5)], tables[0].Constants.Select(constant => (constant.Name, (int)constant.Port)));
        Assert.Equal(tables, PortTableMerger.Group(Enumerable.Reverse(sources)).Select(group => PortTableMerger.Build(group)));
    }

    [Theory]
    [InlineData("Ports", "", "Port")]
    [InlineData("CompanyPorts", "", "CompanyPort")]
    [InlineData("Company", "", "CompanyPort")]
    [InlineData("CompanyPorts", "CompanyService", "CompanyService")]
    [InlineData("Services", "Services", "Services_")]
    [InlineData("Ports", "PortInfo", "PortInfo_")]
    public void EnumName_ComesFromTheProjectOrTheClass(string className, string enumName, string expected)
    {
        var table = TableProblems.Verify((new TableSettings("own.csv", false, "PortConstants", className, enumName), "port,name\n1,A\n"));

        Assert.Equal(expected, table.EnumName);
    }

    private static PortTableSource Source((TableSettings Settings, string Text) file) => new(file.Settings, PortTableFile.Read(file.Text));
}
