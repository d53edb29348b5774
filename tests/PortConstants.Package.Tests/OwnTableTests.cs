using System.Text;

namespace PortConstants.Package.Tests;

public sealed class OwnTableTests
{
    private static readonly Scenario Own = Scenario.Console("Own tables [in C#]", items: """
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

    private static readonly Scenario Found = Scenario.Console("FoundTables", items: """
            <PortTable Include="found/*" />
            <PortTable Include="titles.csv" PortColumn="Nr" NameColumn="Titel" Duplicates="suffix" />
            <PortTable Include="numbers.csv" Header="false" PortColumn="2" NameColumn="3" />
            """)
        .With("found/excel.csv", "Port;Service;Proto\r\n7310;Orders;TCP\r\n")
        .With("found/services", "orders 7310/tcp # the order service\n")
        .With("found/nmap-services", "orders\t7311/tcp\t0.1\nunknown\t7312/tcp\t0.1\n")
        .With("found/ranges.csv", "port,name\n7313,Orders\n")
        .With("found/port.csv", "port,name\n7314,Orders\n")
        .With("found/headless.csv", "tcp,7315,orders\n")
        .With("titles.csv", "Nr;Titel\n7316;Orders\n7317;Orders\n")
        .With("numbers.csv", "1;7318;Orders\n")
        .With("found/utf16.csv", "port,name\r\n7319,Küche\r\n", Encoding.Unicode)
        .With("found/windows.csv", "port,name\r\n7320,Orders\r\n7321,Küche\r\n", Encoding.Latin1)
        .With("Program.cs", """
            using PortConstants;

            int[] ports =
            [
                Excel.Orders, Services.Orders, NmapServices.Orders, Ranges_.Orders, Port_.Orders, Headless.Orders,
                Titles.Orders, Titles.Orders_7317, Numbers.Orders, (int)Port.Https,
            ];
            System.Console.WriteLine(string.Join(" ", ports));
            """);

    private static readonly Scenario OnlyOwn = Scenario.Console("OnlyOwnTable", "<PortConstantsDefaultTable>false</PortConstantsDefaultTable>", """<PortTable Include="ports.csv" />""")
        .With("ports.csv", "port,name\n7310,Orders\n")
        .With("Program.cs", """
            using PortConstants;

            using var client = new System.Net.Sockets.TcpClient("localhost", 4444);
            System.Console.WriteLine(Ports.Orders);
            """);

    private static readonly Scenario Late = Scenario.Console("LateTable")
        .With("Directory.Build.targets", """<Project><ItemGroup><PortTable Include="company-ports.csv" /></ItemGroup></Project>""")
        .With("company-ports.csv", "port,name\n7310,Orders\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.CompanyPorts.Orders);");

    [Fact]
    public void TablesOfAProject_BecomeClassesWithTheirOwnRisks()
    {
        Assert.Equal([Own.Marks[0] + ": warning PORT001"], Own.Build.Diagnostics);
        Assert.Contains("takes orders from anybody", Own.Build.Output);
        Assert.EndsWith("7310 OrdersLegacy 7402 8444 22", Own.RunProgram().Output.Trim());
    }

    [Fact]
    public void TablesAsTeamsHaveThem_BecomeClasses()
    {
        Assert.Equal(["windows.csv(3,6): warning PORT111"], Found.Build.Diagnostics);
        Assert.EndsWith("7310 7310 7311 7313 7314 7315 7316 7317 7318 443", Found.RunProgram().Output.Trim());
    }

    [Fact]
    public void WithoutThePackagedTables_OnlyTheOwnOnesCount() => OnlyOwn.Build.Clean();

    [Fact]
    public void TableOfDirectoryBuildTargets_IsSeen() => Late.Build.Clean();
}
