using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Uses;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT007: a port that looks like a typing error of the one that fits in its place.</summary>
internal sealed class MistypedPortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.MistypedPort;

    public override Diagnostic? Judge(PortUse use, ProjectPorts project, PortOptions options)
    {
        if (use.Port is not { } port)
            return null;
        foreach (var error in RuleData.TypingErrorsOf(port))
        {
            if (!Array.Exists(error.Contexts, context => Fits(use, context)))
                continue;
            return Diagnostic.Create(Descriptor, use.Location, UseProperties.Of(use, project, error.Meant),
                port, UseNames.Describe(use), $"{error.Meant} ({error.Name})", error.Reason);
        }
        return null;
    }

    private static bool Fits(PortUse use, string context)
    {
        if (use.Text is { Scheme: { } scheme })
            return scheme == context;
        if (use.Destination is not { } destination)
            return false;
        if (context.Contains("+"))
            return FitsRole(destination.Symbol, context.Split('+'));
        // A namespace begins with a capital, a word of a name is looked for in small letters.
        return char.IsUpper(context[0])
            ? destination.Symbol.ContainingNamespace is { } space && IsIn(space.ToDisplayString(), context)
            : UseNames.Owners(destination.Symbol).Any(symbol => HasWord(symbol.Name, context));
    }

    /// <summary>The role (client or server) has to stand in the symbol's own name, the protocol may stand in its owner's.</summary>
    private static bool FitsRole(ISymbol symbol, string[] words) =>
        HasWord(symbol.Name, words[words.Length - 1])
        && words.All(word => UseNames.Owners(symbol).Any(owner => HasWord(owner.Name, word)));

    private static bool IsIn(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');

    private static bool HasWord(string name, string word) =>
        CamelCase.Words(name).Exists(part => part.Equals(word, StringComparison.OrdinalIgnoreCase)) || name.Equals(word, StringComparison.OrdinalIgnoreCase);
}
