using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>A service, or one that it extends, in its file.</summary>
/// <param name="Node">Its mapping.</param>
/// <param name="File">The file.</param>
internal sealed record ServicePart(YamlNode Node, ComposeDocument File)
{
    /// <summary>The value of a key.</summary>
    public YamlNode? Member(string key) => YamlFile.Member(Node, key);
}

/// <summary>
/// A service and those that it extends, in the same file or another one: <c>extends: { file: common.yaml, service: web }</c>. The ports of
/// all of them are published.
/// </summary>
internal static class ExtendedService
{
    // Each service of a chain has the ports of all before it.
    private const int MaxBases = 50;

    /// <summary>The service itself, then those that it extends.</summary>
    /// <param name="name">The name of the service.</param>
    /// <param name="node">Its mapping.</param>
    /// <param name="file">Its file.</param>
    /// <param name="problem">Why not all of them were found: one does not exist, or they extend each other in a circle.</param>
    public static IReadOnlyList<ServicePart> WithBases(string name, YamlNode node, ComposeDocument file, ref string problem)
    {
        var parts = new List<ServicePart> { new(node, file) };
        try
        {
            AddBases(name, parts);
        }
        catch (ComposeException exception)
        {
            problem = exception.Message;
        }
        return parts;
    }

    private static void AddBases(string name, List<ServicePart> parts)
    {
        var (node, file) = parts[0];
        var seen = new HashSet<(string, string)> { (file.FullPath, name) };
        while (BaseOf(node) is var (reference, service))
        {
            if (seen.Count > MaxBases)
                throw new ComposeException($"service '{name}' extends more than {MaxBases} others, and the last ones are not read");
            if (reference.Length > 0)
                file = file.Open(reference);
            if (!seen.Add((file.FullPath, service)))
                throw new ComposeException($"service '{name}' extends itself, by way of '{service}'");
            var where = reference.Length > 0 ? $"'{ComposeDocument.Shown(reference)}'" : "the file";
            node = file.Services.GetValueOrDefault(service)
                ?? throw new ComposeException($"service '{name}' extends '{service}', which {where} lacks");
            parts.Add(new ServicePart(node, file));
        }
    }

    private static (string File, string Service)? BaseOf(YamlNode node) => YamlFile.Member(node, "extends") switch
    {
        YamlScalarNode { Value: { Length: > 0 } service } => ("", service),
        YamlMappingNode extends when YamlFile.Scalar(extends, "service") is { Length: > 0 } service =>
            (YamlFile.Scalar(extends, "file"), service),
        _ => null,
    };
}
