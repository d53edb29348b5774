namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class MissingTableTests(PackedPackage package)
{
    [Fact]
    public void TableThatDoesNotExist_FailsTheBuildWithItsName()
    {
        var build = package.NewConsumer("MissingTable")
            .WithConsole(items: """<PortTable Include="tables/company-ports.csv" />""")
            .With("Program.cs", "System.Console.WriteLine();")
            .Build();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"App\.csproj : error : The port table '.*company-ports\.csv' does not exist", build.Output);
    }
}
