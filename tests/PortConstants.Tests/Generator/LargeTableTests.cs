using System.Text;
using PortConstants.Tables;

namespace PortConstants.Tests.Generator;

/// <summary>Tables beyond all that is sensible.</summary>
public class LargeTableTests
{
    [Fact]
    public void TwoHundredThousandRows_AreAllKnown()
    {
        var table = GeneratedProject.WithTable(Rows(200_000, "")).Load().Class("Table");

        Assert.Equal(200_000, table.Constants.Count);
        Assert.Equal(0, table.PortOf("n0"));
        Assert.Equal(199_999 % 65_536, table.PortOf("N199999"));
        Assert.Equal("N65535", table.NameOf(65_535));
        Assert.Equal(["N7", "N65543", "N131079", "N196615"], table.FindNames(7));
    }

    [Fact]
    public void EveryPortNamed_LeavesNoneWithoutAName()
    {
        var table = GeneratedProject.WithTable(Rows(65_536, "")).Load().Class("Table");

        Assert.All(Enumerable.Range(0, 65_536), port => Assert.Equal("N" + port, table.NameOf(port)));
        Assert.Equal(65_535, table.PortOf("N65535"));
        Assert.Null(table.PortOf("N65536"));
    }

    [Fact]
    public void BeyondTheModulesStrings_DescriptionsGoFirst()
    {
        var table = GeneratedProject.WithTable(Rows(100_000, new string('d', 200))).Load().Class("Table");

        Assert.Equal(99_999 - 65_536, table.PortOf("N99999"));
        Assert.Equal("", table.Find(7)[0].Description);
        Assert.Equal("risk", table.Find(7)[0].Risk);
    }

    [Fact]
    public void FarBeyondTheModulesStrings_TheFirstRowsAreKnownAndEveryRisk()
    {
        var names = new string('n', 250);
        var csv = new StringBuilder("port,name,risk\n");
        for (var i = 0; i < 60_000; i++)
            csv.Append(i).Append(",N").Append(i).Append(names).Append(",x\n");

        var table = GeneratedProject.WithTable(csv.ToString()).Load().Class("Table");

        Assert.Equal(60_000, table.Constants.Count);
        Assert.Equal(5, table.PortOf("N5" + names));
        Assert.Null(table.PortOf("N59999" + names));
        Assert.True(table.IsRisky(59_999));
    }

    [Fact]
    public void Budget_IsSharedBetweenTheTablesOfAProject()
    {
        var large = Build(Rows(30_000, new string('d', 120)), "Large");
        var small = Build(Rows(10, "short"), "Small");

        var budgets = LookUpBudget.Share([large, large, small]);

        Assert.True(budgets[0].Covers(large));
        Assert.False(budgets[1].Covers(large));
        Assert.Equal(30_000, budgets[1].Rows);
        Assert.True(budgets[2].Covers(small));
    }

    private static PortTable Build(string csv, string name) =>
        PortTableBuilder.Build([new PortTableSource(new TableSettings(name + ".csv", false, "PortConstants", name, ""), PortTableFile.Read(csv))]);

    private static string Rows(int count, string description)
    {
        var csv = new StringBuilder("port,name,risk,description\n");
        for (var i = 0; i < count; i++)
            csv.Append(i % 65_536).Append(",N").Append(i).Append(",risk,").Append(description).Append('\n');
        return csv.ToString();
    }
}
