using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT007: a port that looks like a typing error of the one that fits in its place.</summary>
internal sealed class MistypedPortRule : PortRule
{
    private static readonly Lazy<ILookup<int, TypingError>> Errors = new(() => RuleData.ReadRecords("typing-errors.csv")
        .Select(record => new TypingError(RuleData.Number(record[0]), RuleData.Number(record[1]), record[2], record[3].Split(' '), record[4]))
        .ToLookup(error => error.Port));

    private static readonly Lazy<PortBits> MistypedPorts = new(() => PortBits.Of(Errors.Value.Select(error => error.Key)));

    public override DiagnosticDescriptor Descriptor => Descriptors.MistypedPort;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => ports.Add(MistypedPorts.Value);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        if (usage.Port is not { } port)
            return null;
        foreach (var error in Errors.Value[port])
        {
            if (!Array.Exists(error.Contexts, clue => Fits(usage, clue)))
                continue;
            return Diagnostic.Create(Descriptor, usage.Location, DiagnosticProperties.Of(usage, context.Catalog, error.Meant),
                port, usage.Place, $"{error.Meant} ({error.Name})", error.Reason);
        }
        return null;
    }

    private static bool Fits(PortUsage usage, string clue)
    {
        if (usage.Scheme is { } scheme)
            return scheme == clue;
        if (usage.Product == clue)
            return true;
        if (clue.Contains("+"))
            return FitsRole(usage, clue.Split('+'));
        // A namespace begins with a capital letter, a word of a name with a small one.
        return char.IsUpper(clue[0])
            ? usage.Library is { } library && IsIn(library, clue)
            : usage.Names.Any(name => HasWord(name, clue));
    }

    /// <summary>The nearest name has to hold the role (client or server), a name around it may hold the protocol.</summary>
    private static bool FitsRole(PortUsage usage, string[] words) =>
        usage.Names.Take(1).Any(name => HasWord(name, words[words.Length - 1]))
        && words.All(word => usage.Names.Any(name => HasWord(name, word)));

    private static bool IsIn(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');

    /// <summary>Whether a name holds a word, written as one or as several: <c>sqlserver</c> in <c>SqlServerPort</c>.</summary>
    private static bool HasWord(string name, string word)
    {
        var words = WordSplitter.Words(name);
        for (var first = 0; first < words.Count; first++)
        {
            var joined = "";
            for (var last = first; last < words.Count && joined.Length < word.Length; last++)
                joined += words[last];
            if (joined.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
