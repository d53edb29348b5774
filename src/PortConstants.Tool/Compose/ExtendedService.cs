using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>
/// A service and those that it extends, in the same file or another one: <c>extends: { file: common.yaml, service: web }</c>. The ports of
/// all of them are published.
/// </summary>
internal static class ExtendedService
{
    /// <summary>The service itself, then those that it extends, each with its file.</summary>
    /// <exception cref="ComposeException">A file or service does not exist, or the services extend each other in a circle.</exception>
    public static IReadOnlyList<(YamlNode Node, ComposeDocument File)> WithBases(string name, YamlNode node, ComposeDocument file)
    {
        var parts = new List<(YamlNode, ComposeDocument)> { (node, file) };
        var seen = new HashSet<(string, string)> { (file.FullPath, name) };
        while (BaseOf(node) is var (reference, service))
        {
            if (reference.Length > 0)
                file = file.Open(reference);
            if (!seen.Add((file.FullPath, service)))
                throw new ComposeException($"service '{name}' extends itself, by way of '{service}'");
            var where = reference.Length > 0 ? $"'{reference}'" : "the file";
            node = file.Services.FirstOrDefault(other => other.Name == service).Node
                ?? throw new ComposeException($"service '{name}' extends '{service}', which {where} lacks");
            parts.Add((node, file));
        }
        return parts;
    }

    private static (string File, string Service)? BaseOf(YamlNode node) => YamlFile.Member(node, "extends") switch
    {
        YamlScalarNode { Value: { Length: > 0 } service } => ("", service),
        YamlMappingNode extends when YamlFile.Scalar(extends, "service") is { Length: > 0 } service =>
            (YamlFile.Scalar(extends, "file"), service),
        _ => null,
    };
}
