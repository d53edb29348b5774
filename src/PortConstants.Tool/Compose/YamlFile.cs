using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>Reads YAML that anybody may have written: it ends with a <see cref="YamlException"/> and never in another way.</summary>
internal static class YamlFile
{
    // The library reads nested nodes recursively; no compose file comes near.
    private const int MaxDepth = 100;

    // Mappings that are merged into each other in a circle have no end.
    private const int MaxMerges = 20;

    /// <summary>The root of each document.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static IReadOnlyList<YamlNode> Read(string text)
    {
        CheckEvents(text);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => document.RootNode)];
    }

    /// <summary>The value of a key, also where it comes from a mapping that is merged in with <c>&lt;&lt;</c>.</summary>
    public static YamlNode? Member(YamlNode node, string key) => Member(node, key, MaxMerges);

    /// <summary>The text of a key; empty if it has none.</summary>
    public static string Scalar(YamlNode node, string key) => (Member(node, key) as YamlScalarNode)?.Value ?? "";

    private static YamlNode? Member(YamlNode node, string key, int merges)
    {
        if (node is not YamlMappingNode mapping || merges == 0)
            return null;
        if (mapping.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return value;
        if (!mapping.Children.TryGetValue(new YamlScalarNode("<<"), out var merged))
            return null;
        var others = merged is YamlSequenceNode several ? several.Children : [merged];
        return others
            .Where(other => other != node)
            .Select(other => Member(other, key, merges - 1))
            .FirstOrDefault(found => found is not null);
    }

    private static void CheckEvents(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (MoveNext(parser))
        {
            depth += parser.Current switch
            {
                MappingStart or SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > MaxDepth)
                throw new YamlException(parser.Current!.Start, parser.Current.End, "it is nested too deeply");
        }
    }

    // Some texts that are no YAML end the library's scanner in another way.
    private static bool MoveNext(Parser parser)
    {
        var last = parser.Current?.End ?? Mark.Empty;
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            throw new YamlException(last, last, "it cannot be read from here on");
        }
    }
}
