using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Analyzers;

namespace PortConstants.Tests.Repository;

/// <summary>Ids are in the files of the rules, so that nothing but a test sees two rules with one id.</summary>
public class RuleIdTests
{
    [Fact]
    public void Id_BelongsToOneRule()
    {
        DiagnosticAnalyzer[] analyzers =
            [new CodePortAnalyzer(), new ConfigurationPortAnalyzer(), new PortTableAnalyzer(), new PortOptionsAnalyzer(), new PortInventoryAnalyzer()];

        var titles = analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Select(descriptor => (descriptor.Id, Title: descriptor.Title.ToString()))
            .Distinct();

        Assert.Empty(titles.GroupBy(rule => rule.Id).Where(rules => rules.Count() > 1).Select(rules => string.Join(", ", rules)));
    }
}
