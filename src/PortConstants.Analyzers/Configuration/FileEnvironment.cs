using PortConstants.Analyzers.Project;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Configuration;

/// <summary>The environment that a settings file is for, by its name.</summary>
internal static class FileEnvironment
{
    /// <summary>
    /// Launch profiles, <c>appsettings.Development.json</c>, <c>web.Debug.config</c> and their like are for the machine of a developer.
    /// </summary>
    public static PortEnvironment Of(string path)
    {
        var name = FileName.Of(path);
        return name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".run.json", StringComparison.OrdinalIgnoreCase)
            || name.Split('.').Any(part => KnownWords.Shows(part, WordMeaning.Development))
            ? PortEnvironment.Development
            : PortEnvironment.Production;
    }
}
