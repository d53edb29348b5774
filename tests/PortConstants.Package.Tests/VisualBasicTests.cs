namespace PortConstants.Package.Tests;

/// <summary>Languages other than C#.</summary>
public sealed class VisualBasicTests
{
    private const string Program = """
        Module Program
            Sub Main()
                Dim client As New Net.Sockets.TcpClient("localhost", [|4444|])
            End Sub
        End Module
        """;

    private const string Exe = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";

    private static readonly Scenario App = new Scenario("VisualBasic").WithProject("App.vbproj", Exe).With("Program.vb", Program);

    private static readonly Scenario Strict = new Scenario("VisualBasicStrict").WithProject("App.vbproj", Exe).With("Program.vb", Program)
        .WithProperty("PortConstantsStrict=true").WithProperty("WarningsNotAsErrors=PORT001")
        .With(".editorconfig", "[*.vb]\ndotnet_diagnostic.PORT001.severity = suggestion\n");

    private static readonly Scenario FSharp = new Scenario("FSharp")
        .WithProject("App.fsproj", Exe, """<Compile Include="Program.fs" />""").With("Program.fs", "printfn \"%d\" 4444\n");

    private static readonly Scenario FSharpStrict = new Scenario("FSharpStrict")
        .WithProject("App.fsproj", Exe, """<Compile Include="Program.fs" />""").With("Program.fs", "printfn \"%d\" 4444\n").WithProperty("PortConstantsStrict=true");

    [Fact]
    public void VisualBasicProject_IsWarnedOfARiskyPort()
    {
        Assert.Equal([App.Marks[0] + ": warning PORT001"], App.Build.Diagnostics);
        Assert.Equal(0, App.Build.ExitCode);
    }

    [Fact]
    public void StrictVisualBasicProject_Fails() => Assert.Equal([Strict.Marks[0] + ": error PORT001"], Strict.Build.Diagnostics);

    [Fact]
    public void FSharpProject_BuildsAndCannotBeStrict()
    {
        FSharp.Build.Clean();
        Assert.Equal(["App.fsproj: error PORT109"], FSharpStrict.Build.Diagnostics);
    }
}
