using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.VisualBasic;
using PortConstants.Tests.Documentation;
using PortConstants.Tests.Generator;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.PortTables;

/// <summary>PORT110: tables beyond what the texts of an assembly hold. Markup is not searched for in so large a text.</summary>
public class LookUpBudgetTests
{
    [Fact]
    public async Task TooManyDescriptions_AreReportedAtTheFile()
    {
        var found = Assert.Single(await AnalyzeAsync(CSharpCompilation.Create("Large"), Table(20, description: 800_000)));

        Assert.Equal(("PORT110", RulePage.Of("PORT110").Message), (found.Id, found.GetMessage()));
        Assert.Equal("/app/large.csv: (0,0)-(0,0)", found.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task TooManyRows_AreReportedWithTheirNumber()
    {
        var found = Assert.Single(await AnalyzeAsync(CSharpCompilation.Create("Large"), Table(20, risk: 800_000)));

        Assert.Contains("know only the first 17 of 20 rows", found.GetMessage());
    }

    [Fact]
    public async Task LargeTable_ThatFits_StaysSilent() =>
        Assert.Empty(await AnalyzeAsync(CSharpCompilation.Create("Large"), Table(10, description: 800_000)));

    [Fact]
    public async Task TooManyDescriptions_InVisualBasic_StaysSilent() =>
        Assert.Empty(await AnalyzeAsync(VisualBasicCompilation.Create("Large"), Table(20, description: 800_000)));

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, string table)
    {
        var file = TestFile.Table("/app/large.csv", table);
        var options = new AnalyzerOptions([new TableFile(file.Path, file.Text)], new TableOptions([file], []));
        return await compilation.WithAnalyzers([.. PortAnalyzers.CreateAll()], options).GetAnalyzerDiagnosticsAsync();
    }

    private static string Table(int rows, int description = 0, int risk = 0) =>
        "port,name,risk,description\n" + string.Concat(Enumerable.Range(1, rows).Select(port => $"{port},Name{port},{new string('r', risk)},{new string('d', description)}\n"));
}
