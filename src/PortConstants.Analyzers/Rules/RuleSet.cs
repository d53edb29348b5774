using System.Collections.Immutable;

namespace PortConstants.Analyzers.Rules;

/// <summary>The rules in the order of precedence: one number gets one warning, and no suggestion beside it.</summary>
internal static class RuleSet
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<PortRule> All { get; } = ImmutableArray.Create<PortRule>(
        new OutOfRangePortRule(),
        new RiskyPortRule(),
        new BrowserBlockedPortRule(),
        new MistypedPortRule(),
        new CleartextPortRule(),
        new DynamicPortRule(),
        new NamedPortRule());

    /// <summary>Those that need no code around the port.</summary>
    public static ImmutableArray<PortRule> OfConfiguration { get; } = All.Where(rule => rule is not CodePortRule).ToImmutableArray();
}
