using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT007: a port that looks like a typing error of the one that fits in its place.</summary>
internal sealed class MistypedPortRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.MistypedPort, "A port looks like a typing error of a known one",
        "Port {0} for {1} looks like a typing error of {2}: {3}",
        Descriptors.Usage, DiagnosticSeverity.Warning,
        "The number is a known slip of the port that the service in this place uses.");

    private static readonly Lazy<ILookup<int, TypingError>> Errors = new(() => RuleData.ReadRecords("typing-errors.csv")
        .Select(ReadError)
        .ToLookup(error => error.Port));

    private static readonly Lazy<PortBits> MistypedPorts = new(() => PortBits.Of(Errors.Value.Select(error => error.Key)));

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool JudgesNumber => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context) => ports.Add(MistypedPorts.Value);

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        if (usage.Port is not { } port)
            return null;
        foreach (var error in Errors.Value[port])
        {
            if (!Array.Exists(error.Contexts, clue => Fits(usage, clue)) || usage.Is(PortRoles.Compared | PortRoles.Expected))
                continue;
            return ShownDiagnostic.Create(Descriptor, usage.Location, DiagnosticProperties.Of(usage, context.Catalog, error.Meant),
                port, usage.Place, $"{error.Meant} ({error.Name})", error.Reason);
        }
        return null;
    }

    private static TypingError ReadError(string[] record) =>
        new(RuleData.Number(record[0]), RuleData.Number(record[1]), record[2], record[3].Split(' '), record[4]);

    private static bool Fits(PortUsage usage, string clue)
    {
        if (usage.SpokenScheme is { } scheme)
            return scheme == clue;
        if (usage.Product == clue)
            return true;
        if (clue.Contains("+"))
            return FitsRole(usage, clue.Split('+'));
        // A namespace begins with a capital letter, a word of a name with a small one.
        return char.IsUpper(clue[0])
            ? usage.Library is { } library && IsIn(library, clue)
            : usage.Names.Any(name => NameWords.Contain(name, clue));
    }

    /// <summary>The nearest name has to hold the role (client or server), a name around it may hold the protocol.</summary>
    private static bool FitsRole(PortUsage usage, string[] words) =>
        usage.Names.Take(1).Any(name => NameWords.Contain(name, words[words.Length - 1]))
        && words.All(word => usage.Names.Any(name => NameWords.Contain(name, word)));

    private static bool IsIn(string space, string root) =>
        space.StartsWith(root, StringComparison.Ordinal) && (space.Length == root.Length || space[root.Length] == '.');
}
