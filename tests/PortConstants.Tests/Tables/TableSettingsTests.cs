using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>The metadata of a <c>PortTable</c> item and the properties of the project.</summary>
public class TableSettingsTests
{
    [Fact]
    public void FileWithoutTheMark_IsNoTable()
    {
        Assert.Null(TableSettings.Read("a.csv", _ => null));
        Assert.Null(TableSettings.Read("a.csv", _ => ""));
    }

    [Theory]
    [InlineData("company-ports.csv", "CompanyPorts")]
    [InlineData("/src/app/company-ports.csv", "CompanyPorts")]
    [InlineData("c:\\app\\company-ports.csv", "CompanyPorts")]
    [InlineData("123.csv", "_123")]
    [InlineData("?.csv", "Ports")]
    [InlineData("ranges.csv", "Ranges_")]
    public void Class_IsNamedForTheFile(string path, string expected) => Assert.Equal(expected, Read(path).ClassName);

    [Fact]
    public void Names_AreThoseOfTheMetadata()
    {
        var settings = Read("a.csv",
            (TableSettings.ClassNameKey, "ShopPorts"), (TableSettings.EnumNameKey, "ShopPort"), (TableSettings.NamespaceKey, "Shop.Net"));

        Assert.Equal(("ShopPorts", "ShopPort", "Shop.Net"), (settings.ClassName, settings.EnumName, settings.Namespace));
    }

    [Fact]
    public void TextThatIsNoIdentifier_BecomesOne()
    {
        var settings = Read("a.csv", (TableSettings.ClassNameKey, "shop ports"), (TableSettings.EnumNameKey, "shop port"));

        Assert.Equal(("ShopPorts", ""), (settings.ClassName, settings.EnumName));
    }

    [Theory]
    [InlineData(null, null, "PortConstants")]
    [InlineData(null, "Shop", "Shop")]
    [InlineData("Shop.@class", "Other", "Shop.class")]
    [InlineData("Shop. Net", null, "Shop.Net")]
    [InlineData("Shop..Net", "Other", "Other")]
    [InlineData("1", "2", "PortConstants")]
    public void Namespace_IsThatOfTheItemOrOfTheProject(string? ofItem, string? ofProject, string expected) =>
        Assert.Equal(expected, Read("a.csv", (TableSettings.NamespaceKey, ofItem), (TableSettings.DefaultNamespaceKey, ofProject)).Namespace);

    [Fact]
    public void Properties_AreReadInAnyLetterCase()
    {
        Assert.True(TableSettings.ReadIsPublic(key => key == TableSettings.VisibilityKey ? " Public " : null));
        Assert.False(TableSettings.ReadIsPublic(_ => null));
        Assert.False(TableSettings.ReadHasLookUps(key => key == TableSettings.LookUpsKey ? " None " : null));
        Assert.True(TableSettings.ReadHasLookUps(_ => null));
        Assert.False(TableSettings.ReadHasEnum(key => key == TableSettings.EnumKey ? " False " : null));
        Assert.True(TableSettings.ReadHasEnum(_ => null));
    }

    [Fact]
    public void Columns_AreReadFromTheirMetadata()
    {
        var settings = Read("a.csv",
            (TableSettings.PortColumnKey, " Nr "), (TableSettings.NameColumnKey, "Title"), (TableSettings.ProtocolColumnKey, "L4"),
            (TableSettings.DescriptionColumnKey, "Owner"), (TableSettings.HeaderKey, "True"), (TableSettings.DuplicatesKey, "Suffix"));

        Assert.Equal(new ColumnSettings("Nr", "Title", "L4", "Owner", HasHeader: true), settings.Columns);
        Assert.True(settings.HasSuffixes);
        Assert.Empty(settings.Unreadable);
        Assert.False(Read("a.csv").HasSuffixes);
        Assert.Same(ColumnSettings.None, Read("a.csv").Columns);
    }

    [Fact]
    public void ValueThatCannotBeRead_IsKeptForAReport()
    {
        var settings = Read("a.csv", (TableSettings.HeaderKey, "yes"), (TableSettings.DuplicatesKey, "drop"));

        Assert.Equal(
            [new("Header", "yes", "write true or false"), new UnreadableMetadata("Duplicates", "drop", "write suffix, or leave it out")],
            settings.Unreadable);
        Assert.Null(settings.Columns.HasHeader);
    }

    private static TableSettings Read(string path, params (string Key, string? Value)[] metadata) =>
        TableSettings.Read(path, key => key == TableSettings.KindKey ? "own" : metadata.FirstOrDefault(item => item.Key == key).Value)!;
}
