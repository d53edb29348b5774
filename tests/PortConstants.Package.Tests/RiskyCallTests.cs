namespace PortConstants.Package.Tests;

public sealed class RiskyCallTests
{
    private static readonly Scenario App = Scenario.Console("RiskyCalls").With("Program.cs", """
        using System.Net;
        using System.Net.Sockets;
        using PortConstants;

        using var silent = new TcpClient("localhost", Ports.Https);
        using var risky = new TcpClient("localhost", [|4444|]);
        var mapper = new IPEndPoint(IPAddress.Any, [|135|]);
        """);

    // 05: a rule that is off keeps no other rule from reporting the same number.
    private static readonly Scenario NextRule = Scenario.Library("NextRule").WithProperty("NoWarn=PORT001").With("A.cs", """
        class A
        {
            void M(System.Net.HttpListener l) => l.Prefixes.Add("http://localhost:[|135|]/");
        }
        """);

    // 17: C# in a Razor file.
    private static readonly Scenario Razor = new Scenario("Razor")
        .WithProject("App.csproj", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web")
        .With("Program.cs", "WebApplication.CreateBuilder(args).Build().Run();")
        .With("P.razor", "@page \"/p\"\n@code { void M() { new System.Net.Sockets.TcpClient(\"x.example\", 4444); } }\n");

    [Fact]
    public void NumbersOfRiskyPorts_AreWarnedOfAndNamedOnesAreNot()
    {
        Assert.Equal(App.Marks.Select(place => place + ": warning PORT001"), App.Build.Diagnostics);
        Assert.Equal(0, App.Build.ExitCode);
    }

    [Fact]
    public void RuleThatIsOff_SilencesNoOther() => Assert.Equal([NextRule.Marks[0] + ": warning PORT006"], NextRule.Build.Diagnostics);

    /// <summary>The calls in docs/rules/README.md.</summary>
    [Fact]
    public void CodeInRazorFiles_IsNotRead() => Razor.Build.Clean();
}
