using PortConstants.Tests.Data;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>What the generated code adds to an assembly: the promises of docs/performance.md.</summary>
public class AssemblySizeTests
{
    [Fact]
    public void PackagedTables_AddAtMost64Kilobytes() =>
        Assert.InRange(BytesOf(GeneratedProject.WithPackagedTables()), 1, 64 * 1024);

    [Fact]
    public void PackagedTablesWithoutLookUps_AddAtMost28Kilobytes() =>
        Assert.InRange(BytesOf(GeneratedProject.WithPackagedTables() with { Properties = [("PortConstantsLookUps", "none")] }), 1, 28 * 1024);

    [Theory, MemberData(nameof(Registry.Files), MemberType = typeof(Registry))]
    public void Registry_AddsAtMost20KilobytesAnd80BytesForEachConstant(string file, int constants) =>
        Assert.InRange(
            BytesOf(new GeneratedProject(TestFile.Table("/app/iana.csv", TestFolders.Read(file)))), constants, (20 * 1024) + (80 * constants));

    private static long BytesOf(GeneratedProject project) => project.Run().AssemblySize - new GeneratedProject().Run().AssemblySize;
}
