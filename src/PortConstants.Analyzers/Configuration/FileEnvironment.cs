using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Configuration;

/// <summary>The environment that a settings file is for, by its name.</summary>
internal static class FileEnvironment
{
    private static readonly HashSet<string> OfDevelopers = new(StringComparer.OrdinalIgnoreCase)
    {
        "debug", "dev", "develop", "development", "local", "localhost",
    };

    /// <summary>
    /// Launch profiles, <c>appsettings.Development.json</c>, <c>web.Debug.config</c> and their like are for the machine of a developer.
    /// </summary>
    public static PortEnvironment Of(string path)
    {
        var name = FileName.Of(path);
        return name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase) || name.Split('.').Any(OfDevelopers.Contains)
            ? PortEnvironment.Development
            : PortEnvironment.Production;
    }
}
