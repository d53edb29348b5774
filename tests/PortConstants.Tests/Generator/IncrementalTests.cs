using Microsoft.CodeAnalysis;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>What an edit makes the generator do. That an unrelated edit makes it do nothing is part of every run.</summary>
public class IncrementalTests
{
    private const string Path = "/app/company.csv";

    private static readonly GeneratedProject TwoTables = new(
        TestFile.Table(Path, "port,name\n7001,Orders\n"),
        TestFile.Table("/app/other.csv", "port,name\n7002,Billing\n"));

    [Fact]
    public void CommentInTable_ChangesNothingAfterItsRows()
    {
        var run = TwoTables.Run().AfterEdit(Path, text => "# checked today\n" + text);

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], run.Reasons("TableRows"));
        Assert.All(run.FileReasons.Values, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void ChangedRow_RunsOnlyWhatFollowsIt()
    {
        var run = TwoTables.Run().AfterEdit(Path, text => text.Replace("7001", "7003"));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons("TableRows"));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], run.Reasons("Outputs"));
        Assert.Equal(IncrementalStepRunReason.Modified, run.FileReasons["PortConstants.Company.g.cs"]);
        Assert.Equal(IncrementalStepRunReason.Cached, run.FileReasons["PortConstants.Other.g.cs"]);
        Assert.Equal(IncrementalStepRunReason.Cached, run.FileReasons["PortInfo.g.cs"]);
        Assert.Contains("Orders = 7003", run.Text);
    }

    [Fact]
    public void FileOfPackagedClass_IsReadAlone()
    {
        var project = new GeneratedProject([.. TestFile.Packaged, TestFile.Table(Path, "port,name\n7001,Orders\n", ("PortTableClassName", "Ports"))]);

        var run = project.Run().AfterEdit(Path, text => text + "7004,Stock\n");

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], run.Reasons("TableRows"));
        Assert.Contains("Stock = 7004", run.Text);
    }

    [Theory]
    [InlineData("Port;Service;Notes\n7310;Orders;a\n7320;Stock;b\n")]
    [InlineData("sep=;\nport;name\n7310;Orders\n7320;Stock\n")]
    [InlineData("7310,Orders\n7320,Stock\n")]
    [InlineData("orders 7310/tcp\nstock 7320/udp\n")]
    [InlineData("| port | name |\n|---|---|\n| 7310 | Orders |\n| 7320 | Stock |\n")]
    public void EditOfATableInAnyDialect_RunsOnlyWhatFollowsIt(string table)
    {
        var project = TwoTables with { Files = [TestFile.Table(Path, table), TwoTables.Files[1]] };

        var comment = project.Run().AfterEdit(Path, text => text + "# checked today\n");
        var row = project.Run().AfterEdit(Path, text => text.Replace("7320", "7321"));

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], comment.Reasons("TableRows"));
        Assert.All(comment.FileReasons.Values, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], row.Reasons("TableRows"));
        Assert.Equal(IncrementalStepRunReason.Cached, row.FileReasons["PortConstants.Other.g.cs"]);
        Assert.Contains("Stock = 7321", row.Text);
    }

    [Fact]
    public void EqualTables_GiveEqualModels()
    {
        var models = TwoTables.Run().Models.ToList();

        Assert.Equal(models, (TwoTables with { Source = "class Other { }" }).Run().Models);
        Assert.Equal(models.Select(model => model.GetHashCode()), TwoTables.Run().Models.Select(model => model.GetHashCode()));
        Assert.NotEqual(models, TwoTables.Run().AfterEdit(Path, text => text.Replace("Orders", "Order")).Models);
    }

    [Fact]
    public void Pipeline_HoldsNothingOfTheCompiler()
    {
        var run = GeneratedProject.WithPackagedTables().Run();

        Assert.Contains(run.Models.SelectMany(ObjectGraph.Of), value => value is PortConstants.Tables.PortTable);
        foreach (var value in run.Models.SelectMany(ObjectGraph.Of))
            Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText, $"{value.GetType()} is in the pipeline");
    }

    [Fact]
    public void ProjectWithoutTable_GetsNothing()
    {
        Assert.Empty(new GeneratedProject(new TestFile("/app/notes.csv", "port,name\n1,A\n")).Run().Sources);
    }
}
