namespace PortConstants.Tests.Repository;

/// <summary>
/// What the folders of the sources use of each other. A folder with those inside it is one room, and between the rooms of a floor there
/// are no circles, so that each can be read, tested and replaced without the ones that use it.
/// </summary>
public class FolderTests
{
    public static TheoryData<string> Projects =>
    [
        "PortConstants.Tables", "PortConstants.Generator", "PortConstants.Analyzers", "PortConstants.CodeFixes", "PortConstants.Tool",
    ];

    [Theory, MemberData(nameof(Projects))]
    public void Folders_UseEachOtherInOneDirection(string project)
    {
        var uses = FolderUse.Of(project);

        Assert.Empty(uses.Where(use => FolderUse.Reaches(uses, use.Used, use.User)).Select(use => use.ToString()));
    }

    /// <summary>The picture in docs/architecture.md: sources know no rules and not each other, and rules know no source.</summary>
    [Theory]
    [InlineData("Code", "Configuration Rules Inventory")]
    [InlineData("Configuration", "Code Rules Inventory")]
    [InlineData("Rules", "Code Configuration Inventory")]
    [InlineData("Model", "Code Configuration Rules Inventory")]
    [InlineData("Diagnostics", "Code Configuration Rules Inventory")]
    [InlineData("Project", "Code Configuration Rules Inventory")]
    [InlineData("Naming", "Code Configuration Rules Inventory")]
    [InlineData("Endpoints", "Code Configuration Rules Inventory Naming")]
    public void Room_DoesNotKnow(string room, string others)
    {
        var uses = FolderUse.Of("PortConstants.Analyzers");

        Assert.Contains(uses, use => use.User == room || use.Used == room);
        Assert.Empty(uses.Where(use => use.User == room && others.Split(' ').Contains(use.Used)).Select(use => use.ToString()));
    }
}
