using System.Text;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Configuration;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>A value that a compose file gives a service: a variable of its environment, or what it runs.</summary>
/// <param name="Name">The name, as the program knows it: <c>ConnectionStrings:Shop</c> for <c>ConnectionStrings__Shop</c>.</param>
/// <param name="Value">The value; <see langword="null"/> where it is that of the machine.</param>
/// <param name="Setting">The value with its places.</param>
/// <param name="File">The path of its file in the report.</param>
/// <param name="Source">The text of the file.</param>
internal sealed record ComposeSetting(string Name, string? Value, Setting Setting, string File, SourceText Source)
{
    /// <summary>The line of the value, from 1.</summary>
    public int Line => Value is { Length: > 0 } ? Source.Lines.GetLinePosition(Setting.SpanOf(0, 1).Start).Line + 1 : NameLine;

    /// <summary>The column of the value, from 1.</summary>
    public int Column => Value is { Length: > 0 } ? Source.Lines.GetLinePosition(Setting.SpanOf(0, 1).Start).Character + 1 : 1;

    /// <summary>The line of the name, from 1.</summary>
    private int NameLine { get; init; } = 1;

    /// <summary>The variables of a service's own environment, in the order of the file.</summary>
    public static IEnumerable<ComposeSetting> OfEnvironment(ServicePart part)
    {
        var environment = part.Member("environment");
        return environment is YamlSequenceNode
            ? YamlFile.Items(environment).OfType<YamlScalarNode>().Select(item => OfPair(item, part.File))
            : YamlFile.Members(environment).Select(entry => OfEntry(entry.Key.Value!, entry.Value, part.File));
    }

    /// <summary>The variables of the files that <c>env_file</c> names. A file that is not there is usual: it holds secrets.</summary>
    public static IEnumerable<ComposeSetting> OfFiles(ServicePart part)
    {
        foreach (var reference in ReferencesIn(part.Member("env_file")))
        {
            if (TryRead(part.File, reference) is not var (path, text))
                continue;
            var source = SourceText.From(text);
            foreach (var line in EnvironmentLine.Read(text))
                yield return Create(line.Name, line.Value, line.Start, line.IsLiteral, part.File, path, source);
        }
    }

    /// <summary>A text, or the texts of a list as the words of a command line, under a name.</summary>
    public static ComposeSetting? OfCommand(string name, YamlNode? node, ComposeDocument file)
    {
        var value = new StringBuilder();
        var places = new List<(int Start, int End)>();
        foreach (var word in (node is YamlScalarNode ? [node] : YamlFile.Items(node)).OfType<YamlScalarNode>())
        {
            var part = Create(name, word.Value ?? "", file.OffsetOf(word), isLiteral: false, file);
            if (part.Value is not { Length: > 0 } text)
                continue;
            if (value.Length > 0)
                Add(" ", _ => places[^1]);
            Add(text, i => part.Setting.SpanOf(i, 1) is var span ? (span.Start, span.End) : default);
        }
        return value.Length == 0 ? null : new ComposeSetting(name, value.ToString(), ToSetting(), file.File, file.Source);

        void Add(string text, Func<int, (int Start, int End)> place)
        {
            value.Append(text);
            for (var i = 0; i < text.Length; i++)
                places.Add(place(i));
        }

        Setting ToSetting() => new(
            name, value.ToString(), new CharacterMap([.. places.Select(place => place.Start)], [.. places.Select(place => place.End)]));
    }

    private static ComposeSetting OfPair(YamlScalarNode item, ComposeDocument file)
    {
        var text = item.Value ?? "";
        var equals = text.IndexOf('=');
        return equals < 0
            ? OfEntry(text, item, file, isGiven: false)
            : Create(text[..equals], text[(equals + 1)..], file.OffsetOf(item) + equals + 1, isLiteral: false, file);
    }

    private static ComposeSetting OfEntry(string name, YamlNode node, ComposeDocument file, bool isGiven = true) =>
        isGiven && node is YamlScalarNode { Value: { Length: > 0 } value } scalar && !IsNull(scalar)
            ? Create(name, value, file.OffsetOf(scalar), isLiteral: false, file)
            : new ComposeSetting(PathOf(name), null, new Setting(PathOf(name), "", default), file.File, file.Source)
            {
                NameLine = (int)node.Start.Line,
            };

    private static bool IsNull(YamlScalarNode scalar) =>
        scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value is "~" or "null";

    private static ComposeSetting Create(string name, string written, int start, bool isLiteral, ComposeDocument file) =>
        Create(name, written, start, isLiteral, file, file.File, file.Source);

    private static ComposeSetting Create(
        string name, string written, int start, bool isLiteral, ComposeDocument file, string path, SourceText source)
    {
        // With escape sequences or over several lines, a value is not where it begins.
        var isAsWritten = start + written.Length <= source.Length && source.ToString(new TextSpan(start, written.Length)) == written;
        var places = new List<(int First, int Last)>();
        var value = isLiteral || !written.Contains('$') ? written : file.Variables.Expand(written, places);
        var map = !isAsWritten ? At(start, Math.Min(start + 1, source.Length), value.Length)
            : places.Count == 0 ? new CharacterMap(start)
            : new CharacterMap([.. places.Select(place => start + place.First)], [.. places.Select(place => start + place.Last + 1)]);
        return new ComposeSetting(PathOf(name), value, new Setting(PathOf(name), value, map), path, source);
    }

    private static CharacterMap At(int start, int end, int length) =>
        new([.. Enumerable.Repeat(start, length)], [.. Enumerable.Repeat(end, length)]);

    private static string PathOf(string name) => name.Trim().Replace("__", ":");

    /// <summary>A path, or a list of paths, each with or without its properties.</summary>
    private static IEnumerable<string> ReferencesIn(YamlNode? node) => node is YamlScalarNode
        ? YamlFile.Texts(node)
        : YamlFile.Items(node).SelectMany(item => item is YamlMappingNode ? [YamlFile.Scalar(item, "path")] : YamlFile.Texts(item))
            .Where(path => path.Length > 0);

    private static (string Path, string Text)? TryRead(ComposeDocument file, string reference)
    {
        try
        {
            var (path, text) = file.ReadOther(reference);
            return (file.ReportPathOf(path), text);
        }
        catch (ComposeException)
        {
            return null;
        }
    }
}
