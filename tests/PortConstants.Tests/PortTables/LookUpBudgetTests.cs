using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PortConstants.Tests.Documentation;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.PortTables;

/// <summary>PORT110: tables beyond what the texts of an assembly hold.</summary>
public class LookUpBudgetTests
{
    [Fact]
    public Task TooManyDescriptions_AreReportedAtTheFile() =>
        VerifyAsync(Table(20, description: 400_000), "go without descriptions", RulePage.Of("PORT110").Message);

    [Fact]
    public Task TooManyRows_AreReportedWithTheirNumber() =>
        VerifyAsync(Table(20, risk: 400_000), "know only the first 17 of 20 rows");

    [Fact]
    public Task LargeTable_ThatFits_StaysSilent() =>
        PortVerifier.VerifyAsync("", files: [TestFile.Table("/app/large.csv", Table(10, description: 400_000))]);

    [Fact]
    public Task TooManyDescriptions_InVisualBasic_StaysSilent() =>
        PortVerifier.VerifyVisualBasicAsync("", files: [TestFile.Table("/app/large.csv", Table(20, description: 400_000))]);

    private static Task VerifyAsync(string table, string loss, string? message = null) => PortVerifier.VerifyAsync(
        "",
        files: [TestFile.Table("/app/large.csv", "{|#0:|}" + table)],
        expected: [new DiagnosticResult("PORT110", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("Large", loss).WithMessage(message)]);

    private static string Table(int rows, int description = 0, int risk = 0) =>
        "port,name,risk,description\n" + string.Concat(Enumerable.Range(1, rows).Select(port => $"{port},Name{port},{new string('r', risk)},{new string('d', description)}\n"));
}
