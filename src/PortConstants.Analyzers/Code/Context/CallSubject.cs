using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The object that is given a port, and what else is done with it.</summary>
internal static class CallSubject
{
    /// <summary>The call that takes the port, or the creation of the object that is given it.</summary>
    public static IOperation Owner(Sink sink) => sink switch
    {
        { Call: { } call } => call,
        { Operation.Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } => creation,
        _ => sink.Operation,
    };

    /// <summary>The variable that holds the object that has the port.</summary>
    public static ISymbol? Of(Sink sink)
    {
        var owner = Owner(sink);
        if (owner is IInvocationOperation { Instance: { } instance })
            return Variable(instance);
        if (owner is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } target } })
            return Variable(target);
        var value = owner;
        while (value.Parent is IConversionOperation conversion)
            value = conversion;
        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IAssignmentOperation assignment => Variable(assignment.Target),
            _ => null,
        };
    }

    /// <summary>Whether an operation, or the condition or statement that it is a part of, refers to a variable.</summary>
    public static bool IsAbout(IOperation operation, ISymbol variable)
    {
        var whole = operation;
        while (whole.Parent is { } parent and not IBlockOperation and not IAnonymousFunctionOperation)
        {
            whole = parent;
            if (whole is IExpressionStatementOperation or IVariableDeclarationGroupOperation)
                break;
        }
        return whole.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(Variable(part), variable));
    }

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };
}
