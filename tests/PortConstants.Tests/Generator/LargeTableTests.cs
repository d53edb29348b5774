using System.Text;
using PortConstants.Tables;

namespace PortConstants.Tests.Generator;

/// <summary>Tables beyond all that is sensible.</summary>
public class LargeTableTests
{
    [Fact]
    public void TwoHundredThousandRows_AreAllKnown()
    {
        // With their descriptions they are beyond the strings of a module: those go.
        var table = GeneratedProject.WithTable(Rows(200_000, "What this port is for and by whom it is used")).Load().Class("Table");

        Assert.Equal(200_000, table.Constants.Count);
        Assert.Equal((0, 199_999 % 65_536), (table.PortOf("n0"), table.PortOf("N199999")));
        Assert.All(Enumerable.Range(0, 65_536), port => Assert.Equal("N" + port, table.NameOf(port)));
        Assert.Equal(["N7", "N65543", "N131079", "N196615"], table.FindNames(7));
        Assert.Equal(("risk", ""), (table.Find(7)[3].Risk, table.Find(7)[3].Description));
    }

    [Fact]
    public void FarBeyondTheModulesStrings_TheFirstRowsAreKnownAndEveryRisk()
    {
        var risk = new string('r', 1_000_000);
        var csv = "port,name,risk\n" + string.Concat(Enumerable.Range(0, 20).Select(port => $"{port},N{port},{risk}\n"));

        var table = GeneratedProject.WithTable(csv).Load().Class("Table");

        Assert.Equal(20, table.Constants.Count);
        Assert.Equal((0, null), (table.PortOf("N0"), table.PortOf("N19")));
        Assert.Equal((risk, 0), (table.Find(0)[0].Risk, table.Find(19).Count));
        Assert.True(table.IsRisky(19));
    }

    [Fact]
    public void Budget_IsSharedBetweenTheTablesOfAProject()
    {
        var large = Build(Rows(30_000, new string('d', 240)), "Large");
        var small = Build(Rows(10, "short"), "Small");

        var budgets = LookUpBudget.Share([large, large, small]);

        Assert.True(budgets[0].Covers(large));
        Assert.False(budgets[1].Covers(large));
        Assert.Equal(30_000, budgets[1].Rows);
        Assert.True(budgets[2].Covers(small));
    }

    private static PortTable Build(string csv, string name) =>
        PortTableMerger.Build([new PortTableSource(new TableSettings(name + ".csv", false, "PortConstants", name, ""), PortTableFile.Read(csv))]);

    private static string Rows(int count, string description)
    {
        var csv = new StringBuilder("port,name,risk,description\n");
        for (var i = 0; i < count; i++)
            csv.Append(i % 65_536).Append(",N").Append(i).Append(",risk,").Append(description).Append('\n');
        return csv.ToString();
    }
}
