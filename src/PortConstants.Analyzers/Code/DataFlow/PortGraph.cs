using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// The references to the members and parameters of a compilation that hold a port or an address. With them a port is followed from the
/// constant to the property that it is assigned to, and from there to the constructor of a server in another file. The inventory needs
/// this; the other rules report a number where it is written.
/// </summary>
internal sealed class PortGraph : FlowScope
{
    private readonly ConcurrentDictionary<ISymbol, ConcurrentBag<(IOperation Reference, ISymbol Container)>> _references =
        new(SymbolEqualityComparer.Default);

    /// <summary>Adds a reference to a symbol.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="symbol">The field, property, method or parameter.</param>
    /// <param name="container">The member whose body holds the reference.</param>
    public void Add(IOperation reference, ISymbol symbol, ISymbol container)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol.DeclaringSyntaxReferences.Length > 0 && (PortNames.Classify(symbol.Name) != PortNameKind.None || HoldsAddress(symbol)))
            _references.GetOrAdd(symbol, _ => []).Add((reference, container));
    }

    /// <inheritdoc/>
    public override bool Follows(Sink sink) => true;

    /// <inheritdoc/>
    public override IEnumerable<(IOperation Reference, ISymbol Container)> References(Sink sink, ISymbol container)
    {
        var known = sink.Symbol is not ILocalSymbol && _references.TryGetValue(sink.Symbol.OriginalDefinition, out var references)
            ? references : [];
        return base.References(sink, container).Concat(known);
    }

    private static bool HoldsAddress(ISymbol symbol)
    {
        var type = Sink.TypeOf(symbol);
        return type?.Name is "EndPoint" or "IPEndPoint" or "DnsEndPoint" or "Uri"
            || (type?.SpecialType == SpecialType.System_String && SettingPath.Parse(symbol.Name).NamesHost);
    }
}
