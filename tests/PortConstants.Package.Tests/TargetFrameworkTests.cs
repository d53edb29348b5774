namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class TargetFrameworkTests(PackedPackage package)
{
    private const string EveryWarningIsAnError =
        "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel><GenerateDocumentationFile>true</GenerateDocumentationFile>";

    private const string CodeOfCSharp7 = """
        [assembly: System.CLSCompliant(false)]
        [assembly: System.Runtime.InteropServices.ComVisible(false)]

        namespace Consumer
        {
            /// <summary>Uses everything that is generated.</summary>
            public static class Uses
            {
                /// <summary>Says what the tables know.</summary>
                public static string Describe(int port)
                {
                    string name;
                    int https;
                    if (!PortConstants.Ports.TryGetName(port, out name) || !PortConstants.Ports.TryGetPort("HTTPS", out https))
                        return string.Empty;
                    ushort narrow = PortConstants.Ports.Https;
                    var category = PortConstants.Ports.GetCategory(narrow);
                    var rows = PortConstants.Ports.Find(port);
                    return name + category + https + rows[0].Name + PortConstants.Port.Https + PortConstants.Ports.IsRisky(port)
                        + PortConstants.Ports.Ranges.BitTorrent.Contains(port) + PortConstants.Ports.Ranges.BitTorrent.First;
                }
            }
        }
        """;

    [Theory]
    [InlineData("net48", "7.3")]
    [InlineData("netstandard2.0", "7.3")]
    [InlineData("netstandard2.0", "latest")]
    [InlineData("net8.0", "latest")]
    [InlineData("net10.0", "latest")]
    public void EveryWarningAnError_BuildsClean(string framework, string language) => package.NewConsumer($"{framework}-{language}")
        .WithProject("Library.csproj", $"<TargetFramework>{framework}</TargetFramework><LangVersion>{language}</LangVersion>{EveryWarningIsAnError}")
        .With("Uses.cs", CodeOfCSharp7)
        .Build().Clean();

    [Fact]
    public void ModernProgram_BuildsCleanAndRuns()
    {
        var app = package.NewConsumer("Modern")
            .WithConsole($"<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{EveryWarningIsAnError}")
            .With("Program.cs", """
                using PortConstants;

                Console.WriteLine(Ports.TryGetName(Ports.Https, out var name) ? $"{name} {Ports.Https}" : null);
                """);

        app.Build().Clean();

        Assert.Equal("Https 443", app.Run().Output.Trim());
    }
}
