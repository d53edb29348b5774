using PortConstants.Tool.Targets;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>The YAML of a compose file, or of a file that one refers to.</summary>
/// <param name="FullPath">Its full path; empty for a text alone.</param>
/// <param name="File">Its path in the report.</param>
/// <param name="Roots">The root of each document.</param>
/// <param name="Variables">The variables in its values.</param>
internal sealed record ComposeDocument(string FullPath, string File, IReadOnlyList<YamlNode> Roots, ComposeVariables Variables)
{
    /// <summary>Reads a file, with the variables of the <c>.env</c> file beside it.</summary>
    /// <exception cref="ComposeException">It cannot be read, or is no YAML.</exception>
    public static ComposeDocument Load(string fullPath, string file)
    {
        try
        {
            var folder = Path.GetDirectoryName(fullPath)!;
            return Parse(System.IO.File.ReadAllText(fullPath), fullPath, file, ComposeVariables.Of(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ComposeException(exception.Message);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="ComposeException">It is no YAML.</exception>
    public static ComposeDocument Parse(string text, string fullPath, string file, ComposeVariables variables)
    {
        try
        {
            return new ComposeDocument(fullPath, file, YamlFile.Read(text), variables);
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

    /// <summary>The full path of a file that this one refers to.</summary>
    /// <exception cref="ComposeException">There is none, or it is not on this machine.</exception>
    public string PathOf(string reference)
    {
        if (reference.Contains("://", StringComparison.Ordinal) || reference.StartsWith("git@", StringComparison.Ordinal))
            throw new ComposeException($"'{reference}' is not a local file and was not read");
        if (FullPath.Length == 0 || Variables.Replace(reference) is not { } name)
            throw new ComposeException($"'{reference}' cannot be resolved");
        if (name.Contains('\0'))
            throw new ComposeException("a reference holds a character that no path may have");
        var path = Path.GetFullPath(name, Path.GetDirectoryName(FullPath)!);
        return System.IO.File.Exists(path) ? path : throw new ComposeException($"'{reference}' does not exist");
    }

    /// <summary>The path of another file in the report.</summary>
    public string ReportPathOf(string fullPath)
    {
        // The root of the report is as many folders above this file as its path in the report has.
        var root = Path.GetDirectoryName(FullPath)!;
        for (var levels = File.Count(c => c == '/'); levels > 0; levels--)
            root = Path.GetDirectoryName(root) ?? root;
        return FolderPaths.Relative(root, fullPath);
    }
}
