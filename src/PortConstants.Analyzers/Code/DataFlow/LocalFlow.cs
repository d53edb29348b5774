using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>Follows a local variable or a parameter to what its value reaches in the same method.</summary>
internal static class LocalFlow
{
    /// <summary>The sink of a value, or, where that is a variable of any other name, what the variable reaches.</summary>
    /// <param name="value">The operation that has the value.</param>
    /// <param name="container">The member whose body holds it.</param>
    /// <param name="isWanted">Whether a sink is one that the caller looks for.</param>
    public static Sink? Follow(IOperation value, ISymbol container, Func<Sink, bool> isWanted) =>
        Follow(value, container, isWanted, visited: null);

    /// <summary>What a variable reaches, if the value of <paramref name="sink"/> is assigned to one.</summary>
    /// <param name="sink">The sink of a value, which is not wanted by itself.</param>
    /// <param name="container">The member whose body holds it.</param>
    /// <param name="isWanted">Whether a sink is one that the caller looks for.</param>
    public static Sink? FollowVariable(Sink sink, ISymbol container, Func<Sink, bool> isWanted) =>
        FollowVariable(sink, container, isWanted, visited: null);

    /// <summary>Whether the value is assigned to a variable of the method, which may hand it on.</summary>
    public static bool IsVariable(Sink sink) =>
        sink is { Kind: SinkKind.Assignment or SinkKind.Declaration, Symbol: ILocalSymbol or IParameterSymbol };

    /// <summary>The references to the variable that is a sink, in the method that declares it.</summary>
    public static IEnumerable<IOperation> References(Sink sink)
    {
        if (!IsVariable(sink) || Body(sink) is not { } body)
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
                yield return operation;
        }
    }

    private static Sink? Follow(IOperation value, ISymbol container, Func<Sink, bool> isWanted, HashSet<ISymbol>? visited)
    {
        if (OperationFlow.Follow(value, container) is not { } sink)
            return null;
        return isWanted(sink) ? sink : FollowVariable(sink, container, isWanted, visited);
    }

    private static Sink? FollowVariable(Sink sink, ISymbol container, Func<Sink, bool> isWanted, HashSet<ISymbol>? visited)
    {
        if (!IsVariable(sink))
            return null;
        visited ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!visited.Add(sink.Symbol))
            return null;
        foreach (var reference in References(sink))
        {
            if (Follow(reference, container, isWanted, visited) is { } reached)
                return reached;
        }
        return null;
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
}
