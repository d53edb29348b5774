using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>The YAML of a compose file, or of a file that one refers to.</summary>
internal sealed class ComposeDocument
{
    private readonly ComposeDocuments? _others;
    private readonly Dictionary<string, YamlNode> _services = new(StringComparer.Ordinal);

    private ComposeDocument(
        string text, string fullPath, string file, IReadOnlyList<YamlNode> roots, ComposeVariables variables, ComposeDocuments? others)
    {
        (FullPath, File, Roots, Variables, _others) = (fullPath, file, roots, variables, others);
        Source = SourceText.From(text);
        foreach (var (name, node) in roots.SelectMany(root => YamlFile.Members(YamlFile.Member(root, "services"))))
            _services.TryAdd(name.Value!, node);
    }

    /// <summary>Its full path; empty for a text alone.</summary>
    public string FullPath { get; }

    /// <summary>Its path in the report.</summary>
    public string File { get; }

    /// <summary>Its text.</summary>
    public SourceText Source { get; }

    /// <summary>The root of each document.</summary>
    public IReadOnlyList<YamlNode> Roots { get; }

    /// <summary>The variables in its values.</summary>
    public ComposeVariables Variables { get; }

    /// <summary>The services of all documents.</summary>
    public IReadOnlyDictionary<string, YamlNode> Services => _services;

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="ComposeException">It is no YAML.</exception>
    public static ComposeDocument Parse(
        string text, string fullPath, string file, ComposeVariables variables, ComposeDocuments? others)
    {
        try
        {
            return new ComposeDocument(text, fullPath, file, YamlFile.Read(text), variables, others);
        }
        catch (YamlException exception)
        {
            throw new ComposeException($"line {exception.Start.Line}: it is no YAML: {exception.Message}");
        }
    }

    /// <summary>A reference to another file as it is shown: a URL may have a token after its path.</summary>
    public static string Shown(string reference) => ShownText.From(reference.Split('?', '#')[0]);

    /// <summary>The offset in the text of the first character of a scalar's value.</summary>
    public int OffsetOf(YamlScalarNode scalar)
    {
        var line = Source.Lines[Math.Clamp((int)scalar.Start.Line - 1, 0, Source.Lines.Count - 1)];
        var quote = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        return Math.Min(line.Start + (int)scalar.Start.Column - 1 + quote, Source.Length);
    }

    /// <summary>A file that this one refers to.</summary>
    /// <exception cref="ComposeException">There is none, it cannot be read, or it is not on this machine.</exception>
    public ComposeDocument Open(string reference)
    {
        // A text alone has no others, and no path to resolve a reference against.
        var path = PathOf(reference);
        return _others!.Load(path);
    }

    /// <summary>The path in the report of another file.</summary>
    public string ReportPathOf(string fullPath) => _others!.ReportPathOf(fullPath);

    /// <summary>The text of another file that this one refers to, and its full path.</summary>
    /// <exception cref="ComposeException">There is none, or it cannot be read.</exception>
    public (string Path, string Text) ReadOther(string reference)
    {
        var path = PathOf(reference);
        return (path, _others!.ReadText(path));
    }

    /// <summary>The full path of a file or folder that this one refers to.</summary>
    /// <exception cref="ComposeException">It is not on this machine, or a variable hides it.</exception>
    public string PathOf(string reference)
    {
        if (reference.Contains("://", StringComparison.Ordinal) || reference.StartsWith("git@", StringComparison.Ordinal))
            throw new ComposeException($"'{Shown(reference)}' is not a local file and was not read");
        if (_others is null || Variables.Replace(reference) is not { } name)
            throw new ComposeException($"'{Shown(reference)}' cannot be resolved");
        if (name.Contains('\0'))
            throw new ComposeException("a reference holds a character that no path may have");
        return Path.GetFullPath(name, Path.GetDirectoryName(FullPath)!);
    }
}
