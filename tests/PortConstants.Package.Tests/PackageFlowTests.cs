namespace PortConstants.Package.Tests;

/// <summary>16: the package works in the project that names it, and not in those that use what is packed there.</summary>
public sealed class PackageFlowTests
{
    // No part of the batch: one of the projects uses what the other packs.
    private readonly Scenario _app = new Scenario("Flow").WithPlainProject("C/C.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
            """<PackageReference Include="A.ByHand" Version="1.0.0" />""")
        .WithProject("A/A.csproj", "<TargetFramework>net10.0</TargetFramework><PackageId>A.ByHand</PackageId><NoWarn>NU5104</NoWarn>", reference: "")
        .With("A/A.cs", "public class A { public const int P = PortConstants.Ports.Https; }")
        .With("C/C.cs", """using System.Net.Sockets; var t = new TcpClient("x.example", 4444);""");

    [Fact]
    public void ReferenceByHand_IsReportedByPackAndStopsThere()
    {
        _ = PackedPackage.Instance;
        var cache = Path.Combine(PackedPackage.Root, "packages", "a.byhand");
        if (Directory.Exists(cache))
            Directory.Delete(cache, recursive: true);
        _app.Write();

        var pack = _app.Run("pack A -o feed -clp:NoSummary");
        Assert.Equal(0, pack.ExitCode);
        Assert.Equal(["A.csproj: warning PORT109"], pack.Diagnostics);

        var source = Path.Combine(PackedPackage.Root, "source");
        _app.Run($"build C -clp:NoSummary -p:RestoreAdditionalProjectSources=\"{_app.PathOf("feed")}%3B{source}\"").Clean();
        Assert.True(new FileInfo(_app.PathOf("C/bin/Debug/net10.0/C.dll")).Length < 8_192);
    }
}
