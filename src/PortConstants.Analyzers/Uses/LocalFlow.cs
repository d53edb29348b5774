using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.Analyzers.Uses;

/// <summary>Follows a local variable or a parameter to what its value reaches in the same method.</summary>
internal static class LocalFlow
{
    /// <summary>The destination of a value, or, where that is a variable of any other name, what the variable reaches.</summary>
    /// <param name="value">The operation that has the value.</param>
    /// <param name="container">The member whose body holds it.</param>
    /// <param name="isWanted">Whether a destination is one that the caller looks for.</param>
    public static Destination? Follow(IOperation value, ISymbol container, Func<Destination, bool> isWanted) =>
        Follow(value, container, isWanted, visited: null);

    /// <summary>What a variable reaches, if the value of <paramref name="destination"/> goes into one.</summary>
    /// <param name="destination">Where a value goes, and which is not wanted by itself.</param>
    /// <param name="container">The member whose body holds it.</param>
    /// <param name="isWanted">Whether a destination is one that the caller looks for.</param>
    public static Destination? FollowVariable(Destination destination, ISymbol container, Func<Destination, bool> isWanted) =>
        FollowVariable(destination, container, isWanted, visited: null);

    /// <summary>Whether the value goes into a variable of the method, from which it may go on.</summary>
    public static bool IsVariable(Destination destination) =>
        destination is { Kind: DestinationKind.Assignment or DestinationKind.Declaration, Symbol: ILocalSymbol or IParameterSymbol };

    private static Destination? Follow(IOperation value, ISymbol container, Func<Destination, bool> isWanted, HashSet<ISymbol>? visited)
    {
        if (ValueFlow.Follow(value, container) is not { } destination)
            return null;
        return isWanted(destination) ? destination : FollowVariable(destination, container, isWanted, visited);
    }

    private static Destination? FollowVariable(Destination destination, ISymbol container, Func<Destination, bool> isWanted, HashSet<ISymbol>? visited)
    {
        if (!IsVariable(destination))
            return null;
        visited ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!visited.Add(destination.Symbol))
            return null;
        return Body(destination) is { } body ? FollowReferences(body, destination.Symbol, container, isWanted, visited) : null;
    }

    private static Destination? FollowReferences(IOperation body, ISymbol symbol, ISymbol container, Func<Destination, bool> isWanted, HashSet<ISymbol> visited)
    {
        foreach (var operation in body.Descendants())
        {
            var isReference = operation.Kind switch
            {
                OperationKind.LocalReference => SymbolEqualityComparer.Default.Equals(((ILocalReferenceOperation)operation).Local, symbol),
                OperationKind.ParameterReference => SymbolEqualityComparer.Default.Equals(((IParameterReferenceOperation)operation).Parameter, symbol),
                _ => false,
            };
            if (isReference && Follow(operation, container, isWanted, visited) is { } reached)
                return reached;
        }
        return null;
    }

    /// <summary>The outermost operation around a destination; a parameter's default stands outside the body that uses it.</summary>
    private static IOperation? Body(Destination destination)
    {
        var root = destination.Operation;
        while (root.Parent is { } parent)
            root = parent;
        if (root is not IParameterInitializerOperation || root.SemanticModel is not { } model)
            return root;

        for (var node = root.Syntax.Parent; node is not null; node = node.Parent)
        {
            if (model.GetOperation(node) is IMethodBodyBaseOperation or IBlockOperation or ILocalFunctionOperation or IAnonymousFunctionOperation)
                return model.GetOperation(node);
        }
        return null;
    }
}
