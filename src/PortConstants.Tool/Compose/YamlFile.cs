using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>Reads YAML that anybody may have written: it ends with a <see cref="YamlException"/> and never in another way.</summary>
internal static class YamlFile
{
    // The library reads nested nodes recursively; no compose file comes near.
    private const int MaxDepth = 100;

    private const int MaxMerged = 100;

    private static readonly YamlScalarNode MergeKey = new("<<");

    /// <summary>The root of each document.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static IReadOnlyList<YamlNode> Read(string text)
    {
        CheckEvents(text);
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        YamlNode[] roots = [.. stream.Documents.Select(document => document.RootNode)];
        CheckMerges(roots);
        return roots;
    }

    /// <summary>The value of a key, also where it comes from a mapping that is merged in with <c>&lt;&lt;</c>.</summary>
    public static YamlNode? Member(YamlNode node, string key)
    {
        var name = new YamlScalarNode(key);
        foreach (var mapping in WithMerged(node))
        {
            if (mapping.Children.TryGetValue(name, out var value))
                return value;
        }
        return null;
    }

    /// <summary>The keys that are text, with their values; a key that is merged in has the value of the nearest mapping.</summary>
    public static IEnumerable<(YamlScalarNode Key, YamlNode Value)> Members(YamlNode? node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in WithMerged(node).SelectMany(mapping => mapping.Children))
        {
            if (key is YamlScalarNode { Value: { } name } scalar && name != MergeKey.Value && seen.Add(name))
                yield return (scalar, value);
        }
    }

    /// <summary>The text of a key; empty if it has none.</summary>
    public static string Scalar(YamlNode node, string key) => (Member(node, key) as YamlScalarNode)?.Value ?? "";

    /// <summary>The elements of a sequence.</summary>
    public static IEnumerable<YamlNode> Items(YamlNode? node) => (node as YamlSequenceNode)?.Children ?? [];

    /// <summary>The texts of a sequence, or the text that is given in its place.</summary>
    public static IEnumerable<string> Texts(YamlNode? node) => (node is YamlScalarNode ? [node] : Items(node))
        .OfType<YamlScalarNode>()
        .Select(item => item.Value ?? "")
        .Where(text => text.Length > 0);

    /// <summary>A mapping and those that are merged into it, the nearest first, each once.</summary>
    private static IEnumerable<YamlMappingNode> WithMerged(YamlNode? node)
    {
        if (node is not YamlMappingNode first)
            yield break;
        var seen = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        var next = new Stack<YamlNode>([first]);
        while (next.TryPop(out var current))
        {
            if (current is not YamlMappingNode mapping || !seen.Add(mapping))
                continue;
            yield return mapping;
            if (!mapping.Children.TryGetValue(MergeKey, out var merged))
                continue;
            foreach (var other in (merged as YamlSequenceNode)?.Children.Reverse() ?? [merged])
                next.Push(other);
        }
    }

    private static void CheckMerges(IEnumerable<YamlNode> roots)
    {
        var seen = new HashSet<YamlNode>(ReferenceEqualityComparer.Instance);
        var next = new Stack<YamlNode>(roots);
        while (next.TryPop(out var node))
        {
            if (!seen.Add(node))
                continue;
            foreach (var child in ChildrenOf(node))
                next.Push(child);
            if (node is YamlMappingNode mapping && mapping.Children.ContainsKey(MergeKey) && WithMerged(mapping).Skip(MaxMerged).Any())
                throw new YamlException(node.Start, node.End, $"it merges more than {MaxMerged} mappings");
        }
    }

    private static IEnumerable<YamlNode> ChildrenOf(YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.Values,
        YamlSequenceNode sequence => sequence.Children,
        _ => [],
    };

    private static void CheckEvents(string text)
    {
        var parser = new Parser(new StringReader(text));
        // For each mapping around, how many keys and values it has so far; -1 for a sequence.
        var around = new Stack<int>();
        while (MoveNext(parser))
        {
            var current = parser.Current;
            if (current is MappingEnd or SequenceEnd)
            {
                around.Pop();
                continue;
            }
            if (current is not (NodeEvent or AnchorAlias))
                continue;
            if (around.TryPop(out var count))
            {
                // The library compares keys by everything in them, and an alias may hold anything.
                if (count >= 0 && count % 2 == 0 && current is not YamlDotNet.Core.Events.Scalar)
                    throw new YamlException(current.Start, current.End, "it has a key that is no text");
                around.Push(count < 0 ? count : count + 1);
            }
            if (current is MappingStart or SequenceStart)
                around.Push(current is MappingStart ? 0 : -1);
            if (around.Count > MaxDepth)
                throw new YamlException(current.Start, current.End, "it is nested too deeply");
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
