using YamlDotNet.RepresentationModel;

namespace PortConstants.Tests.Repository;

/// <summary>Reads parts of a YAML document that may be absent.</summary>
public static class YamlNodes
{
    /// <summary>The value of a key, or null.</summary>
    public static YamlNode? Get(this YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The keys and values of a mapping; none if there is no mapping.</summary>
    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children.Select(pair => (pair.Key.ToString(), pair.Value)) : [];

    /// <summary>The items of a sequence; none if there is no sequence.</summary>
    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node as YamlSequenceNode ?? Enumerable.Empty<YamlNode>();
}
