namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class IncrementalBuildTests(PackedPackage package)
{
    [Fact]
    public void TableThatIsAddedEditedOrRemoved_CountsInTheNextBuild()
    {
        var app = package.NewConsumer("Incremental")
            .WithConsole(items: """<PortTable Include="tables/*.csv" ClassName="OwnPorts" />""")
            .With("tables/first.csv", "port,name\n7310,Orders\n")
            .With("Program.cs", "System.Console.WriteLine(PortConstants.OwnPorts.TryGetName(7320, out var name) ? name : \"none\");");
        Assert.Equal("none", app.Run().Output.Trim());

        app.With("tables/second.csv", "port,name\n7320,Billing\n");
        Assert.Equal("Billing", app.Run().Output.Trim());

        app.With("tables/second.csv", "port,name\n7320,Invoices\n");
        Assert.Equal("Invoices", app.Run().Output.Trim());

        app.Delete("tables/second.csv");
        Assert.Equal("none", app.Run().Output.Trim());
    }
}
