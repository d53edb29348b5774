using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Configuration;

/// <summary>Verifies what our analyzers say of a configuration file: markup without an id is PORT001.</summary>
public static class ConfigurationVerifier
{
    /// <summary>A configuration file as the package marks it.</summary>
    public static TestFile File(string json, string path = "/app/appsettings.json") => new(path, json, ("PortConfiguration", "default"));

    /// <summary>Verifies a file.</summary>
    public static Task VerifyAsync(string json, string path = "/app/appsettings.json", string options = "") =>
        PortVerifier.VerifyAsync("", options: options, files: [File(json, path)]);

    /// <summary>Verifies the <c>launchSettings.json</c> of a C# project.</summary>
    public static Task VerifyLaunchSettingsAsync(string json) => VerifyAsync(json, "/app/Properties/launchSettings.json");
}
