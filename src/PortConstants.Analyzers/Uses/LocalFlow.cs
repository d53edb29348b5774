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

    private static Destination? Follow(IOperation value, ISymbol container, Func<Destination, bool> isWanted, HashSet<ISymbol>? visited)
    {
        if (ValueFlow.Follow(value, container) is not { } destination)
            return null;
        if (isWanted(destination))
            return destination;
        if (destination.Kind is not (DestinationKind.Assignment or DestinationKind.Declaration)
            || destination.Symbol is not (ILocalSymbol or IParameterSymbol))
            return null;

        visited ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (!visited.Add(destination.Symbol))
            return null;
        foreach (var reference in References(destination))
        {
            if (Follow(reference, container, isWanted, visited) is { } reached)
                return reached;
        }
        return null;
    }

    private static IEnumerable<IOperation> References(Destination destination)
    {
        var body = Body(destination);
        return body is null ? [] : body.Descendants().Where(operation => operation switch
        {
            ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, destination.Symbol),
            IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, destination.Symbol),
            _ => false,
        });
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
