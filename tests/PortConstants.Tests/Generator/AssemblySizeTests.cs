using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>What the generated code adds to an assembly: the promises of docs/performance.md.</summary>
public class AssemblySizeTests
{
    private const string Registry = "service-names-port-numbers.csv";

    [Fact]
    public void PackagedTables_AddAtMost64Kilobytes() =>
        Assert.InRange(BytesOf(GeneratedProject.WithPackagedTables()), 1, 64 * 1024);

    [Fact]
    public void PackagedTablesWithoutLookUps_AddAtMost28Kilobytes() =>
        Assert.InRange(BytesOf(GeneratedProject.WithPackagedTables() with { Properties = [("PortConstantsLookUps", "none")] }), 1, 28 * 1024);

    [SharedDataFact(Registry)]
    public void Registry_AddsAtMost700Kilobytes()
    {
        var text = File.ReadAllText(Path.Combine(TestFolders.SharedData, Registry));

        Assert.InRange(BytesOf(new GeneratedProject(TestFile.Table("/app/iana.csv", text))), 1, 700 * 1024);
    }

    private static long BytesOf(GeneratedProject project) => project.Run().AssemblySize - new GeneratedProject().Run().AssemblySize;
}
