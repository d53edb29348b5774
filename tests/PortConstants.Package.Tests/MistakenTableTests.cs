namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class MistakenTableTests(PackedPackage package)
{
    [Fact]
    public void Mistake_IsReportedAtItsCellAndTheOtherRowsWork()
    {
        var app = package.NewConsumer("MistakenTable")
            .WithConsole(items: """<PortTable Include="company-ports.csv" />""")
            .With("company-ports.csv", "# ours\r\nname,port,encrypted\r\nOrders,7310,\r\n\"Old\r\nOrders\",[|73100|],\r\n[|Orders|],7320,Orders\r\nBilling,7330,[|Nowhere|]\r\n")
            .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders + PortConstants.CompanyPorts.Billing);");

        var build = app.Build();

        Assert.Equal(0, build.ExitCode);
        Assert.Equal([app.Marks[0] + ": warning PORT103", app.Marks[1] + ": warning PORT105", app.Marks[2] + ": warning PORT107"], build.Diagnostics);
    }

    [Fact]
    public void FileThatIsNoTable_FailsTheBuildAndSaysWhy()
    {
        var build = package.NewConsumer("NoTable")
            .WithConsole(items: """<PortTable Include="company-ports.csv" />""")
            .With("company-ports.csv", "tcp 7310 orders\n")
            .With("Program.cs", "System.Console.WriteLine();")
            .Build();

        Assert.Equal(["company-ports.csv(1,1): error PORT102"], build.Diagnostics);
        Assert.Contains("with commas between the columns", build.Output);
    }

    [Fact]
    public void GlobalConfiguration_SetsTheSeverity() => package.NewConsumer("QuietTable")
        .WithConsole(items: """<PortTable Include="company-ports.csv" />""")
        .With(".globalconfig", "is_global = true\ndotnet_diagnostic.PORT103.severity = none\n")
        .With("company-ports.csv", "port,name\nsoon,Archive\n7310,Orders\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders);")
        .Build().Clean();
}
