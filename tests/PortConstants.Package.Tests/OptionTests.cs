namespace PortConstants.Package.Tests;

/// <summary>08: what a project sets and nobody can read, and what looks impossible and works.</summary>
public sealed class OptionTests
{
    private static readonly Scenario Visibility = Scenario.Library("OptionVisibility").With("A.cs", "class A { }").WithProperty("PortConstantsVisibility=pubic");
    private static readonly Scenario Namespace = Scenario.Library("OptionNamespace", "<PortConstantsNamespace>Company..1Net</PortConstantsNamespace>").With("A.cs", "class A { }");

    private static readonly Scenario Keyword = Scenario.Library("OptionKeyword", "<PortConstantsNamespace>Company.event.@class</PortConstantsNamespace>")
        .With("A.cs", "class A { const int Https = Company.@event.@class.Ports.Https; }");

    [Fact]
    public void ValueThatCannotBeRead_Reports()
    {
        Assert.Equal(["CSC: warning PORT109"], Visibility.Build.Diagnostics);
        Assert.Contains("'pubic' cannot be read: write internal or public", Visibility.Build.Output);
        Assert.Equal(["CSC: warning PORT109"], Namespace.Build.Diagnostics);
    }

    [Fact]
    public void KeywordInANamespace_Works() => Keyword.Build.Clean();
}
