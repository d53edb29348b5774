namespace PortConstants.Package.Tests;

public sealed class StrictBuildTests
{
    private const string Program = """
        using var risky = new System.Net.Sockets.TcpClient("localhost", [|4444|]);
        var beyond = new System.Net.DnsEndPoint("localhost", [|65536|]);
        """;

    private const string Risky = """class A { void M() { new System.Net.Sockets.TcpClient("x.example", [|4444|]); } }""";

    private static readonly Scenario Project = Scenario.Console("Strict", "<PortConstantsStrict>true</PortConstantsStrict>").With("Program.cs", Program);
    private static readonly Scenario NotStrict = Scenario.Console("NotStrict").With("Program.cs", Program);
    private static readonly Scenario CommandLine = Scenario.Console("StrictCommandLine").With("Program.cs", Program).WithProperty("PortConstantsStrict=true");

    private static readonly Scenario Folders = Scenario.Console("StrictFolders", "<PortConstantsStrict>true</PortConstantsStrict>").With("Program.cs", Program)
        .With(".editorconfig", """
            [*.cs]
            dotnet_diagnostic.PORT001.severity = none
            dotnet_diagnostic.PORT003.severity = suggestion
            """);

    private static readonly Scenario Unreadable = Scenario.Library("StrictUnreadable").With("A.cs", "class A { }").WithProperty("PortConstantsStrict=ture");

    private static readonly Scenario WithoutAnalyzers = new Scenario("StrictWithoutAnalyzers").With("A.cs", Risky).WithProperty("PortConstantsStrict=true")
        .WithProject("App.csproj", "<TargetFramework>net10.0</TargetFramework>", reference: """PrivateAssets="all" ExcludeAssets="analyzers" """);

    // Nothing in this build can see that it is strict. It fails in any case.
    private static readonly Scenario WithoutBuildFiles = new Scenario("StrictWithoutBuildFiles").With("A.cs", Risky).WithProperty("PortConstantsStrict=true")
        .WithProject("App.csproj", "<TargetFramework>net10.0</TargetFramework>", reference: """PrivateAssets="all" IncludeAssets="analyzers" """);

    // 02: the response file of a repository, which only its own process reads.
    private static readonly Scenario ResponseFile = Scenario.Library("StrictResponseFile").With("A.cs", Risky)
        .With("Directory.Build.rsp", "-p:WarningsAsErrors=CS8600\n");

    // Without the assembly that they need, some analyzers cannot be created, and others throw. The compiler server has loaded the assembly already.
    private const string LostAssembly = """
        <Project><PropertyGroup><UseSharedCompilation>false</UseSharedCompilation></PropertyGroup><Target Name="Lose" BeforeTargets="CoreCompile"><ItemGroup>
          <Analyzer Remove="@(Analyzer->WithMetadataValue('Filename', 'PortConstants.Tables'))" />
        </ItemGroup></Target></Project>
        """;

    // A file that is no assembly, as a damaged download is.
    private const string DamagedAnalyzer = """<Analyzer Include="damaged.dll" />""";

    private static readonly Scenario Lost = Scenario.Library("StrictLost").With("A.cs", Risky).With("Directory.Build.targets", LostAssembly)
        .WithProperty("PortConstantsStrict=true");

    // The compiler runs the others only if it may pass over those that it cannot create.
    private static readonly Scenario Throwing = Scenario.Library("StrictThrowing", "<WarningsNotAsErrors>CS8032</WarningsNotAsErrors>").With("A.cs", Risky)
        .With("Directory.Build.targets", LostAssembly).WithProperty("PortConstantsStrict=true");

    private static readonly Scenario LostInVisualBasic = new Scenario("StrictLostVisualBasic").With("A.vb", "Class A\nEnd Class").With("Directory.Build.targets", LostAssembly)
        .WithProject("App.vbproj", "<TargetFramework>net10.0</TargetFramework>").WithProperty("PortConstantsStrict=true");

    private static readonly Scenario Damaged = Scenario.Library("StrictDamaged", "", DamagedAnalyzer).With("A.cs", "class A { }").With("damaged.dll", "no assembly")
        .WithProperty("PortConstantsStrict=true");

    private static readonly Scenario DamagedByChoice = Scenario.Library("StrictDamagedByChoice", "<WarningsNotAsErrors>CS8034</WarningsNotAsErrors>", DamagedAnalyzer)
        .With("A.cs", "class A { }").With("damaged.dll", "no assembly").WithProperty("PortConstantsStrict=true");

    private static readonly Scenario DamagedNotStrict = Scenario.Library("NotStrictDamaged", "", DamagedAnalyzer).With("A.cs", "class A { }").With("damaged.dll", "no assembly");

    [Fact]
    public void StrictProject_FailsWithTheErrorAtTheNumber()
    {
        Assert.Equal([Project.Marks[0] + ": error PORT001", Project.Marks[1] + ": error PORT003"], Project.Build.Diagnostics);
        Assert.NotEqual(0, Project.Build.ExitCode);
    }

    [Fact]
    public void StrictCommandLine_FailsWithoutAChangeToTheProject()
    {
        Assert.Equal(0, NotStrict.Build.ExitCode);
        Assert.NotEqual(0, CommandLine.Build.ExitCode);
    }

    [Fact]
    public void SeverityOfAFolder_IsRaisedUnlessItIsNone() => Assert.Equal([Folders.Marks[1] + ": error PORT003"], Folders.Build.Diagnostics);

    [Fact]
    public void ResponseFileOfTheRepository_DoesNotOpenTheGate()
    {
        var build = ResponseFile.BuildAgain("-p:PortConstantsStrict=true");

        Assert.Equal([ResponseFile.Marks[0] + ": error PORT001"], build.Diagnostics);
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public void ValueThatIsNoBoolean_Fails()
    {
        Assert.Contains("App.csproj: error PORT109", Unreadable.Build.Diagnostics);
        Assert.Contains("its value 'ture' cannot be read", Unreadable.Build.Output);
    }

    /// <summary>Whether NuGet heeds the exclusion or passes the analyzers on all the same, as the SDK of .NET 10 does.</summary>
    [Fact]
    public void ReferenceWithoutTheAnalyzers_Fails() =>
        Assert.True(Assert.Single(WithoutAnalyzers.Build.Diagnostics) is var line && (line.EndsWith(": error PORT001") || line.EndsWith(": error PORT109")), WithoutAnalyzers.Build.Output);

    [Fact]
    public void ReferenceWithoutTheBuildFiles_Fails()
    {
        Assert.Contains("CSC: error PORT109", WithoutBuildFiles.Build.Diagnostics);
        Assert.Contains("PortConstantsStrict has no effect", WithoutBuildFiles.Build.Output);
    }

    [Fact]
    public void AnalyzerThatCannotBeCreated_Fails()
    {
        Assert.Contains("CSC: error CS8032", Lost.Build.Diagnostics);
        Assert.Contains("vbc: error BC42376", LostInVisualBasic.Build.Diagnostics);
    }

    [Fact]
    public void AnalyzerThatThrows_Fails() => Assert.Contains("CSC: error AD0001", Throwing.Build.Diagnostics);

    [Fact]
    public void AnalyzerThatCannotBeLoaded_FailsUnlessItMayBeAWarning()
    {
        Assert.Equal(["CSC: error CS8034"], Damaged.Build.Diagnostics);
        Assert.Equal(["CSC: warning CS8034"], DamagedByChoice.Build.Diagnostics);
        Assert.Equal(["CSC: warning CS8034"], DamagedNotStrict.Build.Diagnostics);
    }

    [Fact]
    public void StrictSample_FailsToBuild() =>
        Assert.Contains("Program.cs(3,51): error PORT001", PackedPackage.BuildSample("StrictCi").Output);
}
