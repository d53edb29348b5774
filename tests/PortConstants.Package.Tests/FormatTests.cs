namespace PortConstants.Package.Tests;

/// <summary>The fixes on the command line.</summary>
public sealed class FormatTests
{
    private const string Risky = """
        using var risky = new System.Net.Sockets.TcpClient("localhost", 4444);
        var shop = new System.Uri("https://shop.example:433/");
        var printer = new System.Net.DnsEndPoint("printer.example", 9100);
        """;

    private static readonly Scenario Names = Scenario.Console("Format", "<ImplicitUsings>disable</ImplicitUsings>")
        .With("Program.cs", """
            using System.Net.Sockets;

            using var secure = new TcpClient("example.com", 443);
            using var remote = new TcpClient("example.com", (ushort)22);
            string host = "example.com", queue = $"amqp://{host}:5672/";
            const int HttpsPort = 443;
            System.Console.WriteLine(queue + HttpsPort);
            """)
        .With("Defaults.cs", """
            class Defaults
            {
                public int DatabasePort { get; set; } = 5432;
                public int WebPort { get; set; } = 80;
            }
            """);

    // 07: an own table with an encrypted counterpart for a risky port as well.
    private static readonly Scenario Ports = Scenario.Console("FormatPorts", items: """<PortTable Include="company-ports.csv" />""")
        .With("company-ports.csv", "port,name,risk,encrypted\n9100,Printer,anyone can print,PrinterTls\n9143,PrinterTls,,\n")
        .With("Program.cs", Risky)
        .With(".editorconfig", "[*.cs]\nindent_size = 4\n");

    [Fact]
    public void Format_WritesTheNamesOnceAndForAll()
    {
        Assert.Equal(0, Names.Build.ExitCode);

        var format = Names.Run("format analyzers App.csproj --no-restore --severity info --diagnostics PORT002");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal("""
            using System.Net.Sockets;
            using PortConstants;

            using var secure = new TcpClient("example.com", Ports.Https);
            using var remote = new TcpClient("example.com", Ports.Ssh);
            string host = "example.com", queue = $"amqp://{host}:{Ports.Amqp}/";
            const int HttpsPort = 443;
            System.Console.WriteLine(queue + HttpsPort);
            """, Names.Read("Program.cs"));
        Assert.Equal("""
            using PortConstants;

            class Defaults
            {
                public int DatabasePort { get; set; } = Ports.PostgreSql;
                public int WebPort { get; set; } = Ports.Http;
            }
            """, Names.Read("Defaults.cs"));
        Names.BuildAgain("--no-restore").Clean();
        var again = Names.Run("format analyzers App.csproj --no-restore --severity info --diagnostics PORT002 --verify-no-changes");
        Assert.True(again.ExitCode == 0, again.Output);
    }

    [Fact]
    public void Format_ChangesNoPortAndAllowsNoneUnlessTheRuleIsNamed()
    {
        Assert.Equal(0, Ports.Build.ExitCode);

        var format = Ports.Run("format App.csproj --no-restore");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(Risky, Ports.Read("Program.cs"));
        Assert.Equal("[*.cs]\nindent_size = 4\n", Ports.Read(".editorconfig"));

        format = Ports.Run("format analyzers App.csproj --no-restore --diagnostics PORT007");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(Risky.Replace("433", "443"), Ports.Read("Program.cs"));
    }
}
