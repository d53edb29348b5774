namespace PortConstants.Package.Tests;

public sealed class MissingTableTests
{
    private static readonly Scenario App = Scenario.Console("MissingTable", items: """<PortTable Include="tables/company-ports.csv" />""")
        .With("Program.cs", "System.Console.WriteLine();");

    [Fact]
    public void TableThatDoesNotExist_FailsTheBuildWithItsName()
    {
        Assert.NotEqual(0, App.Build.ExitCode);
        Assert.Matches(@"error PORT102: The port table '.*company-ports\.csv' does not exist", App.Build.Output);
    }
}
