using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>The YAML of a compose file, or of a file that one refers to.</summary>
/// <param name="FullPath">Its full path; empty for a text alone.</param>
/// <param name="File">Its path in the report.</param>
/// <param name="Roots">The root of each document.</param>
/// <param name="Variables">The variables in its values.</param>
/// <param name="Others">The files that it may refer to; <see langword="null"/> for a text alone.</param>
internal sealed record ComposeDocument(
    string FullPath, string File, IReadOnlyList<YamlNode> Roots, ComposeVariables Variables, ComposeDocuments? Others)
{
    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="ComposeException">It is no YAML.</exception>
    public static ComposeDocument Parse(
        string text, string fullPath, string file, ComposeVariables variables, ComposeDocuments? others)
    {
        try
        {
            return new ComposeDocument(fullPath, file, YamlFile.Read(text), variables, others);
        }
        catch (YamlException exception)
        {
            throw new ComposeException($"line {exception.Start.Line}: it is no YAML: {exception.Message}");
        }
    }

    /// <summary>The services of all documents.</summary>
    public IEnumerable<(string Name, YamlNode Node)> Services => Roots
        .Select(root => YamlFile.Member(root, "services"))
        .OfType<YamlMappingNode>()
        .SelectMany(services => services.Children)
        .Select(service => ((service.Key as YamlScalarNode)?.Value ?? "", service.Value));

    /// <summary>A file that this one refers to.</summary>
    /// <exception cref="ComposeException">There is none, it cannot be read, or it is not on this machine.</exception>
    public ComposeDocument Open(string reference)
    {
        // A text alone has no others, and no path to resolve a reference against.
        var path = PathOf(reference);
        return Others!.Load(path);
    }

    /// <summary>The full path of a file that this one refers to.</summary>
    /// <exception cref="ComposeException">There is none, or it is not on this machine.</exception>
    public string PathOf(string reference)
    {
        if (reference.Contains("://", StringComparison.Ordinal) || reference.StartsWith("git@", StringComparison.Ordinal))
            throw new ComposeException($"'{reference}' is not a local file and was not read");
        if (Others is null || Variables.Replace(reference) is not { } name)
            throw new ComposeException($"'{reference}' cannot be resolved");
        if (name.Contains('\0'))
            throw new ComposeException("a reference holds a character that no path may have");
        var path = Path.GetFullPath(name, Path.GetDirectoryName(FullPath)!);
        return System.IO.File.Exists(path) ? path : throw new ComposeException($"'{reference}' does not exist");
    }
}
