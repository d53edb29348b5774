using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>The rules, and the order in which a number is put to them.</summary>
internal sealed class RuleSet
{
    // The order is the precedence: a number that an exclusive rule reports gets no further diagnostic.
    private static readonly ImmutableArray<PortRule> All = ImmutableArray.Create<PortRule>(
        new UnapprovedPortRule(),
        new MisreadAddressRule(),
        new OutOfRangePortRule(),
        new RiskyPortRule(),
        new BrowserBlockedPortRule(),
        new ForeignPortRule(),
        new TwinPortRule(),
        new MistypedPortRule(),
        new IisExpressPortRule(),
        new RepeatedPortRule(),
        new CleartextPortRule(),
        new DynamicPortRule(),
        new ExposedPortRule(),
        new NamedPortRule());

    private readonly ImmutableArray<PortRule> _rules;

    private RuleSet(ImmutableArray<PortRule> rules)
    {
        _rules = rules;
        Descriptors = rules.Select(rule => rule.Descriptor).ToImmutableArray();
    }

    /// <summary>The rules on code.</summary>
    public static RuleSet OfCode { get; } = new(All);

    /// <summary>The rules on configuration files.</summary>
    public static RuleSet OfConfiguration { get; } = new(All.Where(rule => !rule.IsForCodeOnly).ToImmutableArray());

    /// <summary>The descriptors of the rules.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Adds the ports that any of the rules may report in a file with these options.</summary>
    public void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
        foreach (var rule in _rules)
            rule.AddPortsOfInterest(ports, context);
    }

    /// <summary>Reports what the rules that are on find in a usage.</summary>
    /// <param name="usage">The number and its facts.</param>
    /// <param name="context">The options and severities of the file.</param>
    /// <param name="report">Reports a diagnostic.</param>
    /// <param name="isSuppressed">Whether the source suppresses a diagnostic, so that the next rule may report the number.</param>
    /// <param name="cancellation">Cancels the search for severities.</param>
    public void Report(
        PortUsage usage,
        RuleContext context,
        Action<Diagnostic> report,
        Func<Diagnostic, bool> isSuppressed,
        CancellationToken cancellation)
    {
        var isAllowed = usage.Port is { } port && context.Options.Allows(port);
        var isOfPlace = usage.IsJudgedElsewhere || usage.Spelling == PortSpelling.Implied;
        foreach (var rule in _rules)
        {
            if ((isAllowed && rule.JudgesNumber) || (isOfPlace && !rule.IsAboutPlace))
                continue;
            // Most usages concern no rule, so severities are asked last.
            if (rule.Evaluate(usage, context) is not { } diagnostic || !context.IsOn(rule, cancellation))
                continue;
            report(diagnostic);
            if (rule.IsExclusive && !isSuppressed(diagnostic))
                return;
        }
    }
}
