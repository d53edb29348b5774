using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>How far a value is followed: the variables and members whose references are known.</summary>
internal abstract class FlowScope
{
    /// <summary>One expression: no reference is followed.</summary>
    public static FlowScope Expression { get; } = new ExpressionScope();

    /// <summary>One method: variables are followed to their uses.</summary>
    public static FlowScope Method { get; } = new MethodScope();

    /// <summary>One type in one file: its fields and properties are followed too.</summary>
    public static FlowScope Type { get; } = new TypeScope();

    /// <summary>Whether the references to a sink are known.</summary>
    public virtual bool Follows(Sink sink) => sink.IsVariable;

    /// <summary>The references to a sink, each with the member whose body holds it.</summary>
    /// <param name="sink">The sink.</param>
    /// <param name="container">The member that has the sink.</param>
    public virtual IEnumerable<(IOperation Reference, ISymbol Container)> References(Sink sink, ISymbol container) =>
        sink.IsVariable ? OfVariable(sink, container) : [];

    /// <summary>The references to a variable, in the method that declares it.</summary>
    private static IEnumerable<(IOperation Reference, ISymbol Container)> OfVariable(Sink sink, ISymbol container)
    {
        if (Body(sink) is not { } body)
            yield break;
        foreach (var operation in body.Descendants())
        {
            ISymbol? variable = operation.Kind switch
            {
                OperationKind.LocalReference => ((ILocalReferenceOperation)operation).Local,
                OperationKind.ParameterReference => ((IParameterReferenceOperation)operation).Parameter,
                _ => null,
            };
            if (variable is not null && SymbolEqualityComparer.Default.Equals(variable, sink.Symbol))
                yield return (operation, container);
        }
    }

    /// <summary>The outermost operation around a sink; a parameter's default is outside the body that uses it.</summary>
    private static IOperation? Body(Sink sink)
    {
        var root = Surroundings.Root(sink.Operation);
        if (root is not IParameterInitializerOperation || root.SemanticModel is not { } model)
            return root;

        for (var node = root.Syntax.Parent; node is not null; node = node.Parent)
        {
            var operation = model.GetOperation(node);
            if (operation is IMethodBodyBaseOperation or IBlockOperation or ILocalFunctionOperation or IAnonymousFunctionOperation)
                return operation;
        }
        return null;
    }

    private sealed class ExpressionScope : FlowScope
    {
        public override bool Follows(Sink sink) => false;
    }

    private sealed class MethodScope : FlowScope;

    private sealed class TypeScope : FlowScope
    {
        public override bool Follows(Sink sink) =>
            sink.IsVariable
            || sink is { Kind: not SinkKind.Argument, Part: SinkPart.Whole, Symbol: IFieldSymbol or IPropertySymbol };

        public override IEnumerable<(IOperation Reference, ISymbol Container)> References(Sink sink, ISymbol container) =>
            sink.IsVariable ? base.References(sink, container) : OfMember(sink);

        private static IEnumerable<(IOperation Reference, ISymbol Container)> OfMember(Sink sink)
        {
            if (sink.Symbol.DeclaringSyntaxReferences.Length == 0 || sink.Operation.SemanticModel is not { } model)
                yield break;
            foreach (var declaration in Surroundings.Declarations(sink.Symbol.ContainingType, model.SyntaxTree))
            {
                foreach (var token in SourceWords.Tokens(declaration, sink.Symbol.Name))
                {
                    if (FindReference(token, model, sink.Symbol) is { } reference)
                        yield return (reference, Surroundings.Container(reference));
                }
            }
        }

        private static IOperation? FindReference(SyntaxToken token, SemanticModel model, ISymbol symbol)
        {
            for (var node = token.Parent; node is not null && node.Span.Length <= 200; node = node.Parent)
            {
                if (model.GetOperation(node) is not { } operation)
                    continue;
                return operation is IMemberReferenceOperation { Member: var member }
                    && SymbolEqualityComparer.Default.Equals(member, symbol) ? operation : null;
            }
            return null;
        }
    }
}
