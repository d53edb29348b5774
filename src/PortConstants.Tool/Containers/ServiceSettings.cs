using PortConstants.Analyzers.Naming;
using PortConstants.Tool.Compose;

namespace PortConstants.Tool.Containers;

/// <summary>What the settings of a service show of its program.</summary>
internal static class ServiceSettings
{
    /// <summary>Whether the service has settings that only programs of .NET read.</summary>
    public static bool AreOfDotNet(ComposeService service) => service.Settings.Any(setting =>
        setting.Name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || setting.Name.StartsWith("DOTNET_", StringComparison.OrdinalIgnoreCase)
        || setting.Name.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a setting is a port whose number comes from elsewhere.</summary>
    public static bool IsOutside(ComposeSetting setting) =>
        (setting.Value is null || setting.Value.StartsWith('$')) && SettingPath.Parse(setting.Name).NamesPorts;
}
