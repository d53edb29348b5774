using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>The generated code in projects of every kind; all of them have each warning as an error.</summary>
public class ConsumerTests
{
    private const string Use = """
        using System.Net;
        using PortConstants;

        [assembly: System.CLSCompliant(true)]

        internal class Client
        {
            public ushort Small = Ports.Https;
            public int Large = Ports.Https;
            public IPEndPoint Point = new IPEndPoint(IPAddress.Loopback, Ports.SqlServer);

            public string Describe(int port)
            {
                string name;
                return Ports.TryGetName(port, out name) && !Ports.IsRisky(port) && Ports.Find(port)[0].First == (int)Port.Https ? name : "";
            }

            public string Range() { switch (Ports.GetCategory(Ports.Ranges.BitTorrent.First)) { case PortCategory.Registered: return "user"; default: return ""; } }
        }

        """;

    [Theory]
    [InlineData(ReferenceSet.Net48, LanguageVersion.CSharp7_3)]
    [InlineData(ReferenceSet.NetStandard20, LanguageVersion.CSharp7_3)]
    [InlineData(ReferenceSet.NetStandard20, LanguageVersion.CSharp12)]
    [InlineData(ReferenceSet.Net8, LanguageVersion.CSharp12)]
    [InlineData(ReferenceSet.Net10, LanguageVersion.Latest)]
    public void Project_CompilesWithoutAWarning(string framework, LanguageVersion language)
    {
        var project = GeneratedProject.WithPackagedTables() with { Framework = framework, Language = language, Source = Use };

        Assert.Empty(project.Run().Compilation.GetDiagnostics());
        Assert.Empty((project with { Properties = [("PortConstantsVisibility", "public")] }).Run().Compilation.GetDiagnostics());
    }

    [Fact]
    public void NullableProject_CompilesWithoutAWarning()
    {
        var run = (GeneratedProject.WithPackagedTables() with { Source = Use, Language = LanguageVersion.Latest }).Run();

        var nullable = run.Compilation.WithOptions(((CSharpCompilationOptions)run.Compilation.Options).WithNullableContextOptions(NullableContextOptions.Enable));

        Assert.Empty(nullable.GetDiagnostics());
    }

    [Fact]
    public void PartOfTheProjectsOwn_JoinsTheClass()
    {
        var project = GeneratedProject.WithPackagedTables() with { Source = "namespace PortConstants { internal static partial class Ports { internal const int Mine = Https + 1; } }" };

        Assert.Empty(project.Run().Compilation.GetDiagnostics());
    }

    [Fact]
    public async Task FriendWithTheSameTables_SeesOnlyItsOwn()
    {
        var library = GeneratedProject.WithPackagedTables() with { Name = "Library", Source = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Project\")]" };
        var second = GeneratedProject.WithPackagedTables() with { Name = "Second", Source = library.Source };

        var project = GeneratedProject.WithPackagedTables() with
        {
            Source = Use,
            References = [library.Run().ToReference(), second.Run().ToReference()],
        };

        Assert.Empty(await project.BuildAsync());
    }

    [Fact]
    public void OlderCompiler_GetsNoAttributeOfItsOwn()
    {
        var isNew = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

        Assert.Equal(isNew, GeneratedProject.WithPackagedTables().Run().Text.Contains("EmbeddedAttribute"));
    }
}
