namespace PortConstants.Tests.Repository;

/// <summary>Foreign text has one way into messages and reports; this finds any other.</summary>
public class ShownTextUseTests
{
    private static readonly string Sources = Path.Combine(TestFolders.Repository, "src");

    [Fact]
    public void Diagnostics_AreMadeInOnePlace() => Assert.Equal(
        ["ShownDiagnostic.cs"],
        Files("PortConstants.Analyzers", "PortConstants.Generator")
            .Where(file => Creates(File.ReadAllText(file))).Select(Path.GetFileName).Order());

    [Fact]
    public void Hosts_AreShownInOneWay() => Assert.Equal(
        ["InventoryFacts.cs", "SettingFacts.cs", "ShownReport.cs", "UsageDescription.cs"],
        Files("PortConstants.Analyzers", "PortConstants.Tool")
            .Where(file => File.ReadAllText(file).Contains("ShownHost.From", StringComparison.Ordinal)).Select(Path.GetFileName).Order());

    private static bool Creates(string text) =>
        text.Replace("ShownDiagnostic.Create(", "", StringComparison.Ordinal).Contains("Diagnostic.Create(", StringComparison.Ordinal);

    private static IEnumerable<string> Files(params string[] projects) =>
        from project in projects
        from file in Directory.EnumerateFiles(Path.Combine(Sources, project), "*.cs", SearchOption.AllDirectories)
        where !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin")
        select file;
}
