using PortConstants.Tables.Approved;
using PortConstants.Tool.Approval;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Approval;

public sealed class ApprovalCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("App/App.csproj");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void UsedPortThatTheListLacks_IsMissing() =>
        Assert.Equal(["5672,tcp,connects"], Missing("80,tcp,listens", Reports.Port(80, "listens"), Reports.Port(5672)));

    [Fact]
    public void ApprovedPortThatNothingUses_IsUnused() =>
        Assert.Equal(["5672, connects"], Difference("80,tcp,listens\n5672,,connects", Reports.OfApp(Reports.Port(80, "listens"))).Unused.Select(line => line.ToString()));

    [Theory]
    [InlineData("development")]
    [InlineData("test")]
    public void PortsOfTestsAndDevelopment_NeedNoApproval(string environment) =>
        Assert.Empty(Missing("80,tcp,listens", Reports.Port(80, "listens"), Reports.Port(5672, environment: environment)));

    [Fact]
    public void UsageThatLeavesFactsOpen_NeedsNoLineBesideOneThatDoesNot() =>
        Assert.Equal(["5672,tcp,connects"], Missing("", Reports.Port(5672, "unknown", ""), Reports.Port(5672), Reports.Port(5672, "connects", "")));

    [Fact]
    public void UnknownDirection_IsAQuestion() => Assert.Equal(["7315,tcp,?"], Missing("", Reports.Port(7315, "unknown")));

    [Fact]
    public void QuestionThatTheListHasAlready_IsNotAskedTwice()
    {
        var difference = Difference("7315,tcp,?", Reports.OfApp(Reports.Port(7315, "unknown")));

        Assert.Empty(difference.Missing);
        Assert.Empty(difference.Unused);
        Assert.Equal("7315/tcp", Assert.Single(difference.Undecided).Line.ToString());
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void QuestionThatTheCodeAnswers_IsReplaced()
    {
        var difference = Difference("7315,tcp,?", Reports.OfApp(Reports.Port(7315, "listens")));

        Assert.Equal("7315/tcp, listens", Assert.Single(difference.Missing).Line.ToString());
        Assert.True(Assert.Single(difference.Unused).IsUndecided);
        Assert.Empty(difference.Undecided);
    }

    [Fact]
    public void QuestionThatAnotherLineAnswers_IsUnused()
    {
        var difference = Difference("7315,tcp,?\n7315,tcp,listens", Reports.OfApp(Reports.Port(7315, "unknown")));

        Assert.Empty(difference.Missing);
        Assert.Empty(difference.Undecided);
        Assert.True(Assert.Single(difference.Unused).IsUndecided);
    }

    [Fact]
    public void FindingAtAPort_IsADoubtOfItsLine() => Assert.Equal(
        ["PORT007"],
        Difference("", Reports.OfApp(Reports.Port(433), Reports.Port(443, line: 2)) with { Findings = [Reports.Finding("PORT007")] })
            .Missing.SelectMany(missing => missing.Doubts).Select(doubt => doubt.Rule));

    [Fact]
    public void ProjectOfTheSameListOutsideTheRun_LeavesUnusedOpen()
    {
        _folder.With("Other/Other.csproj");
        var difference = Difference("80,tcp,listens\n5672,tcp,connects", Reports.OfApp(Reports.Port(80, "listens")));

        Assert.Empty(difference.Unused);
        Assert.Equal("Other/Other.csproj is not part of this run", difference.UnknownBecause);
    }

    [Fact]
    public void ProjectWithAListOfItsOwn_IsAnotherMatter()
    {
        _folder.With("Other/Other.csproj").With("Other/ports.approved.csv", ApprovedList.Header);

        Assert.Equal("", Difference("80,tcp,listens", Reports.OfApp(Reports.Port(80, "listens"))).UnknownBecause);
    }

    [Fact]
    public void IncompleteReport_LeavesUnusedOpen() => Assert.Empty(
        Difference("5672,tcp,connects", Reports.Report([Reports.Project("App/App.csproj", problem: "CS1002")])).Unused);

    [Fact]
    public void NearestList_Applies()
    {
        _folder.With("ports.approved.csv", ApprovedList.Header + "\n80,tcp,listens,,\n").With("App/ports.approved.csv", ApprovedList.Header + "\n5672,tcp,connects,,\n");
        var marked = new ApprovalCheck(Reports.OfApp(Reports.Port(80, "listens"), Reports.Port(5672)), _folder.Path, _folder.Path).Marked();

        Assert.Equal([(80, false), (5672, true)], marked.Ports.Select(port => (port.Port, port.Approved!.Value)).Order());
    }

    [Fact]
    public void WithoutAList_NothingIsMarked() => Assert.Null(
        new ApprovalCheck(Reports.OfApp(Reports.Port(80)), _folder.Path, _folder.Path).Marked().Ports[0].Approved);

    private IEnumerable<string> Missing(string lines, params ReportedPort[] ports) =>
        Difference(lines, Reports.OfApp(ports)).Missing.Select(missing => $"{missing.Line.Ports},{missing.Line.Protocol},{missing.Line.Direction}");

    private ListDifference Difference(string lines, PortReport report)
    {
        _folder.With("ports.approved.csv", $"port,protocol,direction\n{lines}");
        return Assert.Single(new ApprovalCheck(report, _folder.Path, _folder.Path).Differences());
    }
}
