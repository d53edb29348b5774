using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The object that is given a port, and what else is done with it.</summary>
internal static class CallSubject
{
    /// <summary>The call that receives the port, or the creation of the object that is given it.</summary>
    public static IOperation Owner(Sink sink) => sink switch
    {
        { Call: { } call } => call,
        { Operation.Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } => creation,
        _ => sink.Operation,
    };

    /// <summary>The last call of a chain: <c>builder.Port(587).Certificate(…)</c> for <c>builder.Port(587)</c>.</summary>
    public static IOperation Chain(IOperation call)
    {
        while (call.Parent is { } parent)
        {
            if (parent is IInvocationOperation next && ReferenceEquals(next.Instance, call))
                call = next;
            else if (parent is IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation extension }
                && extension.TargetMethod.IsExtensionMethod)
                call = extension;
            else
                break;
        }
        return call;
    }

    /// <summary>The calls of a chain on a builder, which returns itself; otherwise the call alone.</summary>
    public static IEnumerable<IInvocationOperation> CallsOfChain(IInvocationOperation call)
    {
        if (!IsOfBuilder(call))
        {
            yield return call;
            yield break;
        }
        for (var next = Chain(call) as IInvocationOperation; next is not null; next = Before(next))
            yield return next;
    }

    /// <summary>The assignments to members of the same variable, among the statements of the same block.</summary>
    public static IEnumerable<IAssignmentOperation> AssignmentsBeside(IAssignmentOperation assignment, IOperation instance)
    {
        if (Variable(instance) is not { } variable)
            yield break;
        if (assignment.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block })
            yield break;
        foreach (var statement in block.Operations)
        {
            if (statement is IExpressionStatementOperation { Operation: IAssignmentOperation beside }
                && beside.Target is IMemberReferenceOperation { Instance: { } other }
                && SymbolEqualityComparer.Default.Equals(Variable(other), variable))
                yield return beside;
        }
    }

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

    /// <summary>The call on whose result a call is made.</summary>
    private static IInvocationOperation? Before(IInvocationOperation call) => Receiver(call) switch
    {
        IInvocationOperation before => before,
        IConversionOperation { Operand: IInvocationOperation before } => before,
        _ => null,
    };

    /// <summary>
    /// Whether a call is one of a builder, whose chain gives an object that has what the call receives. A collection of services is none.
    /// </summary>
    public static bool IsBuilt(IOperation call) =>
        call is IInvocationOperation invocation
        && IsOfBuilder(invocation)
        && !invocation.Type!.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>The object on which a chain of calls begins, or whose member is assigned; <see langword="null"/> for none.</summary>
    public static IOperation? Instance(IOperation owner)
    {
        var instance = owner switch
        {
            IInvocationOperation call => Receiver(call),
            IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } target } } => target,
            _ => null,
        };
        while (instance is IInvocationOperation or IConversionOperation)
            instance = instance is IInvocationOperation call ? Receiver(call) : ((IConversionOperation)instance).Operand;
        return instance;
    }

    private static bool IsOfBuilder(IInvocationOperation call) =>
        Receiver(call)?.Type is { } type && SymbolEqualityComparer.Default.Equals(type, call.Type);

    /// <summary>The object on which a method is called, also an extension method.</summary>
    public static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null);

    private static ISymbol? Variable(IOperation operation) =>
        operation is IVariableDeclaratorOperation declarator ? declarator.Symbol : Surroundings.ReferencedSymbol(operation);
}
