using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether a local port or end point describes one end of a connection, and is not the one that the program listens on.</summary>
internal static class LocalEndContext
{
    /// <summary>
    /// Whether the other end is beside it: a parameter <c>localEndPoint</c> beside <c>remoteEndPoint</c>, <c>LocalPort</c> beside
    /// <c>RemotePort</c> in a type for connections. Elsewhere a number <c>localPort</c> is bound, as that of a forwarded port.
    /// </summary>
    public static bool IsOfConnection(ISymbol symbol) => Has(symbol.Name, "local") && symbol switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter =>
            !PortTypes.IsNumber(parameter.Type) && method.Parameters.Any(other => IsOtherEnd(other, symbol)),
        IPropertySymbol or IFieldSymbol => (!PortTypes.IsNumber(Sink.TypeOf(symbol)) || Has(symbol.ContainingType.Name, "connection"))
            && symbol.ContainingType.GetMembers().Any(other => IsOtherEnd(other, symbol)),
        _ => false,
    };

    /// <summary><c>RemoteEndPoint</c> for <c>LocalEndPoint</c>: the same words but one.</summary>
    private static bool IsOtherEnd(ISymbol other, ISymbol local)
    {
        if (other is not (IParameterSymbol or IPropertySymbol or IFieldSymbol))
            return false;
        var words = WordSplitter.Words(local.Name);
        var others = WordSplitter.Words(other.Name);
        return words.Count == others.Count && words.Zip(others, (word, otherWord) =>
            word.Equals(otherWord, StringComparison.OrdinalIgnoreCase) || (Has(word, "local") && IsRemote(otherWord))).All(fits => fits)
            && others.Exists(IsRemote);
    }

    private static bool IsRemote(string word) => Has(word, "remote") || Has(word, "peer") || Has(word, "foreign");

    private static bool Has(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
