namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class OwnTableTests(PackedPackage package)
{
    [Fact]
    public void TablesOfAProject_BecomeClassesWithTheirOwnRisks()
    {
        var app = package.NewConsumer("Own tables [in C#]")
            .WithConsole(items: """
                <PortTable Include="tables/*.csv" />
                <PortTable Include="override.csv" ClassName="Ports" />
                <PortTable Include="./tables/company-ports.csv" />
                """)
            .With("tables/company-ports.csv", "port,name,risk\n7310,Orders,\n7315,OrdersLegacy,takes orders from anybody\n")
            .With("tables/plant-ports.csv", "port,name\n7400-7402,Robots\n")
            .With("override.csv", "port,name\n8444,Https\n")
            .With("Program.cs", """
                using System;
                using System.Net;
                using PortConstants;

                Console.WriteLine($"{CompanyPorts.Orders} {CompanyPort.OrdersLegacy} {PlantPorts.Ranges.Robots.Last} {Ports.Https} {Ports.Ssh}");
                var gateway = new DnsEndPoint("localhost", [|7315|]);
                """);

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": warning PORT001"], build.Diagnostics);
        Assert.Contains("takes orders from anybody", build.Output);
        Assert.EndsWith("7310 OrdersLegacy 7402 8444 22", app.Run().Output.Trim());
    }

    [Fact]
    public void WithoutThePackagedTables_OnlyTheOwnOnesCount() => package.NewConsumer("OnlyOwnTable")
        .WithConsole("<PortConstantsDefaultTable>false</PortConstantsDefaultTable>", """<PortTable Include="ports.csv" />""")
        .With("ports.csv", "port,name\n7310,Orders\n")
        .With("Program.cs", """
            using PortConstants;

            using var client = new System.Net.Sockets.TcpClient("localhost", 4444);
            System.Console.WriteLine(Ports.Orders);
            """)
        .Build().Clean();

    [Fact]
    public void TableOfDirectoryBuildTargets_IsSeen() => package.NewConsumer("LateTable")
        .WithConsole()
        .With("Directory.Build.targets", """<Project><ItemGroup><PortTable Include="company-ports.csv" /></ItemGroup></Project>""")
        .With("company-ports.csv", "port,name\n7310,Orders\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders);")
        .Build().Clean();
}
