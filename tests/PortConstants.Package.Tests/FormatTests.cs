namespace PortConstants.Package.Tests;

/// <summary>The fixes on the command line.</summary>
[Collection(nameof(PackageCollection))]
public sealed class FormatTests(PackedPackage package)
{
    [Fact]
    public void Format_WritesTheNamesOnceAndForAll()
    {
        var app = package.NewConsumer("Format")
            .WithConsole()
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
        Assert.Equal(0, app.Build().ExitCode);

        var format = app.Format("--severity info --diagnostics PORT002");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal("""
            using System.Net.Sockets;
            using PortConstants;

            using var secure = new TcpClient("example.com", Ports.Https);
            using var remote = new TcpClient("example.com", Ports.Ssh);
            string host = "example.com", queue = $"amqp://{host}:{Ports.Amqp}/";
            const int HttpsPort = 443;
            System.Console.WriteLine(queue + HttpsPort);
            """, app.Read("Program.cs"));
        Assert.Equal("""
            using PortConstants;

            class Defaults
            {
                public int DatabasePort { get; set; } = Ports.PostgreSql;
                public int WebPort { get; set; } = Ports.Http;
            }
            """, app.Read("Defaults.cs"));
        app.Build().Clean();
        var again = app.Format("--severity info --diagnostics PORT002 --verify-no-changes");
        Assert.True(again.ExitCode == 0, again.Output);
    }

    [Fact]
    public void Format_AllowsNoRiskyPort()
    {
        const string Program = """using var risky = new System.Net.Sockets.TcpClient("localhost", 4444);""";
        var app = package.NewConsumer("FormatRisky").WithConsole().With("Program.cs", Program).With(".editorconfig", "[*.cs]\nindent_size = 4\n");
        Assert.Equal(0, app.Build().ExitCode);

        var format = app.Format("--severity warn");

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(Program, app.Read("Program.cs"));
        Assert.Equal("[*.cs]\nindent_size = 4\n", app.Read(".editorconfig"));
        Assert.Single(app.Build("--no-incremental").Diagnostics, line => line.EndsWith(": warning PORT001", StringComparison.Ordinal));
    }
}
