namespace PortConstants.Package.Tests;

public sealed class MistakenTableTests
{
    private static readonly Scenario Mistaken = Scenario.Console("MistakenTable", items: """<PortTable Include="company-ports.csv" />""")
        .With("company-ports.csv", "# ours\r\nname,port,encrypted\r\nOrders,7310,\r\n\"Old\r\nOrders\",[|73100|],\r\n[|Orders|],7320,Orders\r\nBilling,7330,[|Nowhere|]\r\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders + PortConstants.CompanyPorts.Billing);");

    private static readonly Scenario NoTable = Scenario.Console("NoTable", items: """<PortTable Include="company-ports.csv" />""")
        .With("company-ports.csv", "tcp 7310 orders\n")
        .With("Program.cs", "System.Console.WriteLine();");

    private static readonly Scenario Quiet = Scenario.Console("QuietTable", items: """<PortTable Include="company-ports.csv" />""")
        .With(".globalconfig", "is_global = true\ndotnet_diagnostic.PORT103.severity = none\n")
        .With("company-ports.csv", "port,name\nsoon,Archive\n7310,Orders\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders);");

    private static readonly Scenario Twice = Scenario.Console("TableListedTwice", items: """
            <PortTable Include="*.csv" />
            <PortTable Include="company-ports.csv" NameColumn="name" />
            <PortTable Include="./plant-ports.csv" />
            """)
        .With("company-ports.csv", "port,name\n7310,Orders\n")
        .With("plant-ports.csv", "port,name\n7320,Robots\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders + PortConstants.PlantPorts.Robots);");

    [Fact]
    public void Mistake_IsReportedAtItsCellAndTheOtherRowsWork()
    {
        Assert.Equal(0, Mistaken.Build.ExitCode);
        Assert.Equal([Mistaken.Marks[0] + ": warning PORT103", Mistaken.Marks[1] + ": warning PORT105", Mistaken.Marks[2] + ": warning PORT107"], Mistaken.Build.Diagnostics);
    }

    [Fact]
    public void FileThatIsNoTable_FailsTheBuildAndSaysWhy() =>
        Assert.Equal(["company-ports.csv(1,1): error PORT102"], NoTable.Build.Diagnostics);

    [Fact]
    public void GlobalConfiguration_SetsTheSeverity() => Quiet.Build.Clean();

    [Fact]
    public void FileThatIsListedTwiceWithDifferentMetadata_Reports()
    {
        Assert.Equal(["App.csproj: warning PORT109"], Twice.Build.Diagnostics);
        Assert.Contains("company-ports.csv' is listed twice", Twice.Build.Output);
    }
}
