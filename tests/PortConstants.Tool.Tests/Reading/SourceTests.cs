using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Reading;

/// <summary>Projects that are read and not built: what is wrong with one hides neither its ports nor those of the others.</summary>
public sealed class SourceTests : IDisposable
{
    private const string Net = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";

    private const string OldFormat = """
        <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion></PropertyGroup>
          <ItemGroup><Compile Include="Named.cs" /></ItemGroup>
          <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ProjectsOfOneName_AreTwo()
    {
        _folder.With("a/Client/Client.csproj", Sdk(Net)).With("a/Client/Program.cs", Connect(5001));
        _folder.With("b/Client/Client.csproj", Sdk(Net)).With("b/Client/Program.cs", Connect(5002));

        Assert.Equal(["a/Client/Client.csproj 5001", "b/Client/Client.csproj 5002"], await PortsAsync());
    }

    [Theory]
    [InlineData("<TargetFramework>net10.0-windows</TargetFramework><UseWPF>true</UseWPF><OutputType>WinExe</OutputType>")]
    [InlineData("<TargetFrameworks>net48;net10.0</TargetFrameworks><OutputType>Exe</OutputType>")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>")]
    [InlineData("<TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>")]
    [InlineData("<TargetFramework>net99.0</TargetFramework>")]
    [InlineData("")]
    public async Task AnyTargetFramework_IsRead(string properties)
    {
        _folder.With("App/App.csproj", Sdk(properties)).With("App/Code.cs", $"class Code {{ void Run() {{ {Connect(5001)} }} }}");

        Assert.Equal(["App/App.csproj 5001"], await PortsAsync());
    }

    [Theory]
    [InlineData("using Nowhere.To.Be.Found;\n")]
    [InlineData("#error stop\n")]
    [InlineData("class Twice { }\nclass Twice { }\n")]
    [InlineData("class Open {\n")]
    [InlineData("[Missing] interface IThing { Unknown Make(); }\n")]
    public async Task ErrorOfTheCode_HidesNoPort(string mistake)
    {
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Mistake.cs", mistake).With("App/Program.cs", Connect(5001));

        Assert.Equal(["App/App.csproj 5001"], await PortsAsync());
    }

    [Theory]
    [InlineData("<Import Project=\"missing.props\" />")]
    [InlineData("<Sdk Name=\"Nowhere.Sdk\" Version=\"1.0.0\" />")]
    [InlineData("<ItemGroup><PackageReference Include=\"Nowhere.To.Be.Found\" Version=\"1.0.0\" /></ItemGroup>")]
    [InlineData("<ItemGroup><ProjectReference Include=\"../Gone/Gone.csproj\" /></ItemGroup>")]
    [InlineData("<UsingTask TaskName=\"X\" AssemblyFile=\"$(Nothing)\" /><Target Name=\"T\"><X /></Target>")]
    [InlineData("<PropertyGroup Condition=\"'$(X)' == \"><A /></PropertyGroup>")]
    [InlineData("<<<")]
    public async Task ErrorOfTheProjectFile_HidesNoPort(string mistake)
    {
        _folder.With("App/App.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{Net}</PropertyGroup>{mistake}</Project>");
        _folder.With("App/Program.cs", Connect(5001));
        _folder.With("Other/Other.csproj", Sdk(Net)).With("Other/Program.cs", Connect(5002));

        var ports = await PortsAsync();

        Assert.Contains("Other/Other.csproj 5002", ports);
        Assert.Equal(mistake != "<<<", ports.Contains("App/App.csproj 5001"));
    }

    [Fact]
    public async Task OldFormat_IsReadWithTheFilesThatItLists()
    {
        _folder.With("Old/Old.csproj", OldFormat).With("Old/App.config", """
            <configuration><appSettings><add key="Url" value="http://api.example:8085/" /></appSettings></configuration>
            """);
        _folder.With("Old/Named.cs", $"class Named {{ void Run() {{ {Connect(5001)} }} }}");
        _folder.With("Old/Left.cs", $"class Left {{ void Run() {{ {Connect(5002)} }} }}");

        Assert.Equal(["Old/Old.csproj 5001", "Old/Old.csproj 8085"], await PortsAsync());
    }

    [Fact]
    public async Task VisualBasic_IsRead()
    {
        _folder.With("App/App.vbproj", Sdk(Net));
        _folder.With("App/Program.vb", """
            Imports System.Net.Sockets
            Module P
              Sub Main()
                Call New TcpClient("db.example", 5001).Dispose()
              End Sub
            End Module
            """);

        Assert.Equal(["App/App.vbproj 5001"], await PortsAsync());
    }

    [Fact]
    public async Task FSharp_HasItsSettingsRead()
    {
        _folder.With("Fs/Fs.fsproj", Sdk(Net)).With("Fs/appsettings.json", """{ "Urls": "http://*:8123" }""");
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Program.cs", Connect(5001));

        Assert.Equal(["App/App.csproj 5001", "Fs/Fs.fsproj 8123"], await PortsAsync(exitCode: 2));
    }

    [Fact]
    public async Task OtherKindsOfProjects_AreNoObstacle()
    {
        _folder.With("All.slnx", """
            <Solution>
              <Project Path="App/App.csproj" /><Project Path="Web/Web.esproj" />
              <Project Path="Db/Db.sqlproj" /><Project Path="Compose.dcproj" />
              <Project Path="Gone/Gone.csproj" />
            </Solution>
            """);
        _folder.With("Web/Web.esproj", "<Project />").With("Db/Db.sqlproj", "<Project />").With("Compose.dcproj", "<Project />");
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Program.cs", Connect(5001));

        Assert.Equal(["App/App.csproj 5001"], await PortsAsync(exitCode: 2));
    }

    [Fact]
    public async Task SdkOfGlobalJson_NeedNotBeThere()
    {
        _folder.With("global.json", """{ "sdk": { "version": "1.2.345" } }""");
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Program.cs", Connect(5001));

        Assert.Equal(["App/App.csproj 5001"], await PortsAsync());
    }

    [Fact]
    public async Task NumberOfALibrary_IsBoundInTheProgram()
    {
        _folder.With("Lib/Lib.csproj", Sdk("<TargetFramework>netstandard2.0</TargetFramework>"));
        _folder.With("Lib/Ports.cs", "namespace Lib { public static class Defaults { public const int Queue = 5678; } }");
        _folder.With("App/App.csproj", Sdk(Net, "<ProjectReference Include=\"../Lib/Lib.csproj\" />"));
        _folder.With("App/Program.cs", "new System.Net.Sockets.TcpClient(\"db.example\", Lib.Defaults.Queue).Dispose();");

        Assert.Equal(["App/App.csproj 5678"], await PortsAsync());
    }

    [Fact]
    public async Task ProjectsThatReferenceEachOther_AreRead()
    {
        _folder.With("A/A.csproj", Sdk(Net, "<ProjectReference Include=\"../B/B.csproj\" />")).With("A/Program.cs", Connect(5001));
        _folder.With("B/B.csproj", Sdk(Net, "<ProjectReference Include=\"../A/A.csproj\" />")).With("B/Program.cs", Connect(5002));

        Assert.Equal(["A/A.csproj 5001", "B/B.csproj 5002"], await PortsAsync());
    }

    [Fact]
    public async Task Finding_HasTheSeverityOfTheRepository()
    {
        _folder.With(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.PORT001.severity = error
            [Quiet.cs]
            dotnet_diagnostic.PORT001.severity = none
            """);
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Program.cs", Connect(4444));
        _folder.With("App/Quiet.cs", $"class Quiet {{ void Run() {{ {Connect(4445)} }} }}");

        var report = await ReportAsync("--source");

        Assert.Equal(
            ["PORT001 error App/Program.cs"],
            report.Findings.Select(finding => $"{finding.Rule} {finding.Severity} {finding.File}"));
    }

    [Theory]
    [InlineData(4444, 1)]
    [InlineData(70000, 1)]
    [InlineData(5001, 0)]
    public async Task Check_IsOneWhereThereIsAFinding(int port, int exitCode)
    {
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Program.cs", Connect(port));

        Assert.Equal(exitCode, (await CommandRun.RunAsync(_folder.Path, "--source", "--check")).ExitCode);
    }

    [Fact]
    public async Task LinkOutOfTheRepository_IsNotRead()
    {
        using var other = new TemporaryFolder();
        other.With("appsettings.json", """{ "Urls": "http://*:8123" }""");
        _folder.With("App/App.csproj", Sdk(Net)).With("App/Program.cs", Connect(5001));
        File.CreateSymbolicLink(_folder.PathOf("App/appsettings.json"), other.PathOf("appsettings.json"));
        File.CreateSymbolicLink(_folder.PathOf("App/Zero.cs"), "/dev/zero");

        Assert.Equal(["App/App.csproj 5001"], await PortsAsync());
    }

    private static string Sdk(string properties, string items = "") =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";

    private static string Connect(int port) => $"new System.Net.Sockets.TcpClient(\"db.example\", {port}).Dispose();";

    private async Task<IEnumerable<string>> PortsAsync(int exitCode = 0) =>
        (await ReportAsync("--source", exitCode)).Ports
            .Select(port => $"{port.Project} {port.Port}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private async Task<PortReport> ReportAsync(string option, int exitCode = 0)
    {
        var run = await CommandRun.RunAsync(_folder.Path, option, "--format", "json");
        Assert.True(run.ExitCode == exitCode, run.Error);
        return ReportJson.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(run.Output)));
    }
}
