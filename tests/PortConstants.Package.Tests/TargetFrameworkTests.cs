namespace PortConstants.Package.Tests;

public sealed class TargetFrameworkTests
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

    private static readonly Scenario[] Libraries =
    [
        NewLibrary("net48", "7.3"),
        NewLibrary("netstandard2.0", "7.3"),
        NewLibrary("netstandard2.0", "latest"),
        NewLibrary("net8.0", "latest"),
        NewLibrary("net10.0", "latest"),
    ];

    // A type that the compiler gives away, in the one form that a project can declare by itself: not partial.
    private static readonly Scenario Embedded = Scenario.Library("OwnEmbeddedAttribute", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
        .With("Uses.cs", CodeOfCSharp7)
        .With("EmbeddedAttribute.cs", "namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }");

    private static readonly Scenario Modern = Scenario.Console("Modern", $"<Nullable>enable</Nullable>{EveryWarningIsAnError}")
        .With("Program.cs", """
            using PortConstants;

            Console.WriteLine(Ports.TryGetName(Ports.Https, out var name) ? $"{name} {Ports.Https}" : null);
            """);

    [Theory]
    [InlineData("net48-7.3")]
    [InlineData("netstandard2.0-7.3")]
    [InlineData("netstandard2.0-latest")]
    [InlineData("net8.0-latest")]
    [InlineData("net10.0-latest")]
    public void EveryWarningAnError_BuildsClean(string name) => Libraries.Single(library => library.Name == name).Build.Clean();

    [Fact]
    public void OwnEmbeddedAttribute_BuildsClean() => Embedded.Build.Clean();

    [Fact]
    public void ModernProgram_BuildsCleanAndRuns()
    {
        Modern.Build.Clean();

        Assert.Equal("Https 443", Modern.RunProgram().Output.Trim());
    }

    private static Scenario NewLibrary(string framework, string language) => new Scenario($"{framework}-{language}")
        .WithProject("Library.csproj", $"<TargetFramework>{framework}</TargetFramework><LangVersion>{language}</LangVersion>{EveryWarningIsAnError}")
        .With("Uses.cs", CodeOfCSharp7);
}
