namespace PortConstants.Package.Tests;

/// <summary>06: one file name on the command line keeps the results of every target.</summary>
public sealed class SarifTests
{
    private static readonly Scenario Targets = new Scenario("Sarif")
        .WithProject("App.csproj", "<TargetFrameworks>net10.0;net8.0;netstandard2.0</TargetFrameworks>")
        .With("A.cs", """
            using System.Net.Sockets;
            class A {
            #if NET10_0
                void M() { new TcpClient("x.example", 4444); }
            #elif NET8_0
                void M() { new TcpClient("x.example", 445); }
            #else
                void M() { new TcpClient("x.example", 135); }
            #endif
            }
            """)
        .WithProperty("ErrorLog=ports.sarif%2Cversion=2.1");

    private static readonly Scenario Single = Scenario.Library("SarifSingle").With("A.cs", "class A { int Port = 4444; }").WithProperty("ErrorLog=out/ports.sarif%2Cversion=2.1")
        .With("out/readme.txt", "");

    [Fact]
    public void ProjectWithSeveralTargets_WritesAFileForEach()
    {
        Assert.Equal(0, Targets.Build.ExitCode);
        foreach (var target in (string[])["net10.0", "net8.0", "netstandard2.0"])
            Assert.Contains("\"ruleId\": \"PORT001\"", Targets.Read($"ports.{target}.sarif"));
    }

    [Fact]
    public void ProjectWithOneTarget_WritesTheFileAsNamed() => Assert.Equal(0, Single.Build.ExitCode | (Single.Read("out/ports.sarif").Contains("PORT001") ? 0 : 1));
}
