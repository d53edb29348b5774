namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class BrokenTableTests(PackedPackage package)
{
    [Fact]
    public void MistakeInATable_IsReportedAtItsCellAndTheOtherRowsWork()
    {
        var app = package.NewConsumer("BrokenTable")
            .WithConsole(items: """<PortTable Include="company-ports.csv" />""")
            .With("company-ports.csv", """
                port,name
                7310,Orders
                [|70000|],Billing
                """)
            .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders);");

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": warning PORT103"], build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }

    [Fact]
    public void TableWithoutAPortColumn_FailsTheBuild()
    {
        var build = package.NewConsumer("TableWithoutPorts")
            .WithConsole(items: """<PortTable Include="company-ports.csv" />""")
            .With("company-ports.csv", "number,name\n7310,Orders\n")
            .With("Program.cs", "System.Console.WriteLine();")
            .Build();

        Assert.Contains("company-ports.csv(1,1): error PORT102", build.Diagnostics);
        Assert.NotEqual(0, build.ExitCode);
    }
}
