namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class RiskyCallTests(PackedPackage package)
{
    [Fact]
    public void NumbersOfRiskyPorts_AreWarnedOfAndNamedOnesAreNot()
    {
        var app = package.NewConsumer("RiskyCalls")
            .WithConsole()
            .With("Program.cs", """
                using System.Net;
                using System.Net.Sockets;
                using PortConstants;

                using var silent = new TcpClient("localhost", Ports.Https);
                using var risky = new TcpClient("localhost", [|4444|]);
                var mapper = new IPEndPoint(IPAddress.Any, [|135|]);
                """);

        var build = app.Build();

        Assert.Equal(app.Marks.Select(place => place + ": warning PORT001"), build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }
}
