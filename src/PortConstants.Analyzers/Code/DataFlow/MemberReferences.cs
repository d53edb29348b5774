using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>Finds where a variable, field or property is read: a variable in its method, a member in its type, within one file.</summary>
internal static class MemberReferences
{
    /// <summary>The references to the symbol that is a sink.</summary>
    public static IEnumerable<IOperation> Of(Sink sink) =>
        sink.Symbol is ILocalSymbol or IParameterSymbol ? LocalFlow.References(sink) : InType(sink);

    private static IEnumerable<IOperation> InType(Sink sink)
    {
        if (sink.Symbol.DeclaringSyntaxReferences.Length == 0 || sink.Operation.SemanticModel is not { } model)
            yield break;
        foreach (var declaration in Surroundings.Declarations(sink.Symbol.ContainingType, model.SyntaxTree))
        {
            foreach (var token in SourceWords.Tokens(declaration, sink.Symbol.Name))
            {
                if (Find(token, model, sink.Symbol) is { } reference)
                    yield return reference;
            }
        }
    }

    private static IOperation? Find(SyntaxToken token, SemanticModel model, ISymbol symbol)
    {
        for (var node = token.Parent; node is not null && node.Span.Length <= 200; node = node.Parent)
        {
            if (model.GetOperation(node) is not { } operation)
                continue;
            return operation is IMemberReferenceOperation { Member: var member } && SymbolEqualityComparer.Default.Equals(member, symbol)
                ? operation : null;
        }
        return null;
    }
}
