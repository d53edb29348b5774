using PortConstants.Tool.Model;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>A service of a compose file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Image">Its image; empty if it is built.</param>
/// <param name="Environment">Where it runs.</param>
/// <param name="IsOnHostNetwork">Whether it has the network of the host and not one of its own.</param>
internal sealed record ComposeService(string Name, string Image, string Environment, bool IsOnHostNetwork)
{
    /// <summary>Reads a service.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="parts">Its mapping, then those of the services that it extends.</param>
    /// <param name="environment">The environment of the file.</param>
    public static ComposeService Of(string name, IReadOnlyList<YamlNode> parts, string environment) => new(
        name,
        First(parts, "image"),
        environment == Environments.Production ? EnvironmentOf(YamlFile.Member(parts[0], "profiles")) : environment,
        First(parts, "network_mode") == "host");

    private static string First(IReadOnlyList<YamlNode> parts, string key) =>
        parts.Select(part => YamlFile.Scalar(part, key)).FirstOrDefault(value => value.Length > 0) ?? "";

    /// <summary>A service with profiles starts only if one of them is chosen: <c>profiles: [debug]</c>.</summary>
    private static string EnvironmentOf(YamlNode? profiles)
    {
        string[] environments = [.. ((profiles as YamlSequenceNode)?.Children ?? [])
            .OfType<YamlScalarNode>()
            .Select(profile => ComposeFiles.EnvironmentOfName(profile.Value ?? ""))
            .Distinct()];
        return environments is [var only] ? only : Environments.Production;
    }
}
