using PortConstants.Analyzers.Project;
using PortConstants.Tables;

namespace PortConstants.Tool.Containers;

/// <summary>The tables of the package, which name the services of containers.</summary>
internal static class PackagedCatalog
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Inventory", "data");
    private static readonly Lazy<PortCatalog> Read = new(() => PortCatalog.Of(
        PortTableMerger.Build([Source("ports.csv"), Source("services.csv")])));

    /// <summary>The catalog.</summary>
    public static PortCatalog Value => Read.Value;

    private static PortTableSource Source(string table)
    {
        var path = Path.Combine(Folder, table);
        var settings = new TableSettings(
            path, IsPackaged: true, TableSettings.DefaultNamespace, TableSettings.PackagedClassName, EnumName: "");
        return new PortTableSource(settings, PortTableFile.Read(File.ReadAllText(path)));
    }
}
