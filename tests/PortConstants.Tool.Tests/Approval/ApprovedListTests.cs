using PortConstants.Tables.Approved;

namespace PortConstants.Tool.Tests.Approval;

public sealed class ApprovedListTests
{
    private const string Header = ApprovedList.Header + "\n";

    [Theory]
    [InlineData("5672,tcp,connects", 5672, "tcp", "connects", true)]
    [InlineData("5672,tcp,connects", 5672, "tcp", "listens", false)]
    [InlineData("5672,tcp,connects", 5673, "tcp", "connects", false)]
    [InlineData("5672,tcp,connects", 5672, "udp", "connects", false)]
    [InlineData("5672,,", 5672, "udp", "listens", true)]
    [InlineData("5000-5010,tcp,listens", 5010, "tcp", "listens", true)]
    [InlineData("5000-5010,tcp,listens", 5011, "tcp", "listens", false)]
    [InlineData("1000-9000,tcp,listens", 8999, "tcp", "listens", true)]
    [InlineData("53,tcp/udp,connects", 53, "tcp/udp", "connects", true)]
    [InlineData("53,udp,connects", 53, "tcp/udp", "connects", false)]
    [InlineData("5672,tcp,connects", 5672, "tcp", "unknown", true)]
    [InlineData("5672,tcp,connects", 5672, "", "connects", true)]
    [InlineData("5672,tcp,unknown", 5672, "tcp", "connects", true)]
    [InlineData("5672,TCP,Outbound", 5672, "tcp", "connects", true)]
    public void Line_ApprovesWhatItCovers(string line, int port, string protocol, string direction, bool approved) =>
        Assert.Equal(approved, ApprovedList.Parse(Header + line).Approves(port, protocol, direction));

    [Theory]
    [InlineData("port;protocol;direction\n5672;tcp;connects", "port;protocol;direction\n443;tcp;connects\n5672;tcp;connects")]
    [InlineData("sep=;\nport;direction\n5672;connects", "sep=;\nport;direction\n443;connects\n5672;connects")]
    [InlineData("Dest. Port\tRichtung\tDienst\n5672/tcp\tOutbound\tBroker", "Dest. Port\tRichtung\tDienst\n443\tconnects\tHttps\n5672/tcp\tOutbound\tBroker")]
    public void Dialects_AreThoseOfTables(string before, string after)
    {
        Assert.True(ApprovedList.Parse(before).Approves(5672, "tcp", "connects"));
        Assert.False(ApprovedList.Parse(before).Approves(5672, "tcp", "listens"));
        Assert.Equal(after, Added(before, ApprovedPort.For(443, "tcp", "connects", "Https")));
    }

    [Fact]
    public void TwoProtocols_AreApprovedByTwoLines() =>
        Assert.True(ApprovedList.Parse(Header + "53,tcp,connects\n53,udp,connects").Approves(53, "tcp/udp", "connects"));

    [Theory]
    [InlineData("port,direction\nabc,listens", "'abc' is no port; write a number such as 5672, or a range such as 5000-5010")]
    [InlineData("port,direction\n22,sideways", "'sideways' is no direction; write listens or connects, or leave the cell empty for any")]
    [InlineData("port,protocol\n22,tpc", "'tpc' is no protocol; write tcp, udp or tcp/udp, or leave the cell empty for any")]
    [InlineData("number,protocol\n22,tcp", "The list has no column 'port'; its first line is 'port,protocol,direction,name,description'")]
    public void Mistake_IsReportedWithItsRemedy(string text, string message) =>
        Assert.Equal(message, Assert.Single(ApprovedList.Parse(text).Problems).Message);

    [Fact]
    public void Mistake_IsReportedAtItsCell()
    {
        var problem = Assert.Single(ApprovedList.Parse("# ours\nport,direction\n22,listens\n23,up\n").Problems);

        Assert.Equal((3, 3), (problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void EmptyList_ApprovesNothing(string text)
    {
        var list = ApprovedList.Parse(text);

        Assert.Empty(list.Problems);
        Assert.False(list.Approves(443, "tcp", "connects"));
    }

    [Fact]
    public void NewLine_GoesToItsSortedPlace() => Assert.Equal(
        Header + "80,tcp,listens,,\n443,tcp,connects,Https,\n5432,tcp,connects,,\n",
        Added(Header + "80,tcp,listens,,\n5432,tcp,connects,,\n", ApprovedPort.For(443, "tcp", "connects", "Https")));

    [Fact]
    public void CommentsBlankLinesAndFurtherColumns_Stay()
    {
        const string Text = "# The ports of the shop.\r\nticket,port,name,direction\r\n\r\n# broker\r\nNET-1,5672,Amqp,connects\r\n# end";

        Assert.Equal(
            "# The ports of the shop.\r\nticket,port,name,direction\r\n,443,\"Https, mostly\",connects\r\n\r\n# broker\r\nNET-1,5672,Amqp,connects\r\n# end",
            Added(Text, ApprovedPort.For(443, "tcp", "connects", "Https, mostly")));
    }

    [Fact]
    public void LastLineWithoutLineEnd_GetsOne() => Assert.Equal(
        Header + "80,tcp,listens,,\n443,tcp,connects,,\n", Added(Header + "80,tcp,listens,,", ApprovedPort.For(443, "tcp", "connects", "")));

    [Fact]
    public void EmptyText_BecomesAList() => Assert.Equal(Header + "443,tcp,connects,,\n", Added("", ApprovedPort.For(443, "tcp", "connects", "")));

    [Theory]
    [InlineData("?")]
    [InlineData(" ? ")]
    public void DirectionThatNobodyHasDecided_ApprovesNothing(string direction)
    {
        var list = ApprovedList.Parse($"{Header}5672,tcp,{direction},,\n7000,,{direction},,\n");

        Assert.Empty(list.Problems);
        foreach (var used in new[] { "listens", "connects", "unknown", "", "?" })
        {
            Assert.False(list.Approves(5672, "tcp", used), used);
            Assert.False(list.Approves(7000, "", used), used);
        }
        Assert.NotEmpty(list.Undecided(5672, "tcp", "unknown"));
        Assert.Empty(list.Undecided(5672, "tcp", "listens"));
        Assert.Empty(list.Undecided(5672, "udp", "unknown"));
    }

    [Fact]
    public void Decision_ReplacesTheQuestionAndKeepsWhatPeopleWrote() => Assert.Equal(
        "ticket,port,protocol,direction,name,description\n# ask Ada\nNET-1,8080,tcp,listens,Admin,\"for us, only\"\n,8080,udp,?,,\n",
        Added(
            "ticket,port,protocol,direction,name,description\n# ask Ada\nNET-1,8080,,?,Admin,\"for us, only\"\n,8080,udp,?,,\n",
            ApprovedPort.For(8080, "tcp", "listens", "HttpAlt")));

    [Theory]
    [InlineData("8081,tcp,?")]
    [InlineData("8080,udp,?")]
    [InlineData("8080-8081,tcp,?")]
    [InlineData("8080,tcp,connects")]
    public void OtherLine_IsNoQuestionThatTheDecisionAnswers(string line) => Assert.Contains(
        line, Added($"port,protocol,direction\n{line}\n", ApprovedPort.For(8080, "tcp", "listens", "")));

    [Fact]
    public void QuotedCells_StayWhereALineIsPutBeforeThem() => Assert.Equal(
        "port,name\n80,\n\"443\",\"Web, mostly\"\n", Added("port,name\n\"443\",\"Web, mostly\"\n", ApprovedPort.For(80, "tcp", "listens", "")));

    [Fact]
    public void RemovedLine_LeavesWithItsComment()
    {
        var editor = new ApprovedListEditor(Header + "# web\n80,tcp,listens,,\n# broker\n5672,tcp,connects,,\n");
        editor.Remove(ApprovedPort.For(80, "tcp", "listens", ""));

        Assert.Equal(Header + "# broker\n5672,tcp,connects,,\n", editor.ToString());
    }

    private static string Added(string text, ApprovedPort port)
    {
        var editor = new ApprovedListEditor(text);
        editor.Add(port);
        return editor.ToString();
    }
}
