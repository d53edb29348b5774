using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT007: a port that looks like a typing error of the one that fits in its place.</summary>
internal sealed class MistypedPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.MistypedPort;

    public override Diagnostic? Evaluate(PortUsage use, PortCatalog project, PortOptions options)
    {
        if (use.Port is not { } port)
            return null;
        foreach (var error in RuleData.TypingErrorsOf(port))
        {
            if (!Array.Exists(error.Contexts, context => Fits(use, context)))
                continue;
            return Diagnostic.Create(Descriptor, use.Location, DiagnosticProperties.Of(use, project, error.Meant),
                port, use.Place, $"{error.Meant} ({error.Name})", error.Reason);
        }
        return null;
    }

    private static bool Fits(PortUsage use, string context)
    {
        if (use.Text is { Scheme: { } scheme })
            return scheme == context;
        if (context.Contains("+"))
            return FitsRole(use, context.Split('+'));
        // A namespace begins with a capital, a word of a name is looked for in small letters.
        return char.IsUpper(context[0])
            ? use.Namespace is { } space && IsIn(space, context)
            : use.Names.Any(name => HasWord(name, context));
    }

    /// <summary>The role (client or server) has to stand in the nearest name, the protocol may stand in one around it.</summary>
    private static bool FitsRole(PortUsage use, string[] words) =>
        use.Names.Take(1).Any(name => HasWord(name, words[words.Length - 1]))
        && words.All(word => use.Names.Any(name => HasWord(name, word)));

    private static bool IsIn(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');

    /// <summary>Whether a word stands in a name, written as one or as several: <c>sqlserver</c> in <c>SqlServerPort</c>.</summary>
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
