using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>Follows an argument through a call that only converts it or adds it to a collection.</summary>
internal static class ArgumentFlow
{
    /// <summary>The operation that has the value of the argument next; <see langword="null"/> where the parameter is its sink.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="part">Which part of the next operation's value it becomes.</param>
    public static IOperation? Continue(IArgumentOperation argument, ref SinkPart part)
    {
        switch (argument.Parent)
        {
            case IObjectCreationOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return nullable;
            // new HashSet<int>(new[] { 135, 445 })
            case IObjectCreationOperation creation when IsCollection(argument.Parameter!.Type) && IsCollection(creation.Type):
                return creation;
            case IInvocationOperation { Parent: IObjectOrCollectionInitializerOperation } add:
                return Added(add, argument, ref part);
            case IInvocationOperation call when PassThroughMethods.Converts(call, argument.Parameter!):
                return call;
            case IInvocationOperation call when IsCollection(call.Type) && PassThroughMethods.KeepsElements(call.TargetMethod):
                part = PortTypes.IsNumber(argument.Parameter!.Type) ? SinkPart.Element : part;
                return call;
            // { [445] = "smb" }
            case IPropertyReferenceOperation
            {
                Property.IsIndexer: true,
                Parent: IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer },
            }:
                part = SinkPart.Key;
                return initializer;
            default:
                return null;
        }
    }

    /// <summary>The dictionary of whose entry the argument is the key that is set: <c>ports[445] = "smb"</c>.</summary>
    public static IOperation? KeyedCollection(IArgumentOperation argument) =>
        argument.Parent is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } entry
        && entry.Parent is IAssignmentOperation assignment
        && ReferenceEquals(assignment.Target, entry)
            ? collection
            : null;

    /// <summary>The last argument of an <c>Add</c> in an initializer is an element; the first of two is a key.</summary>
    private static IOperation? Added(IInvocationOperation add, IArgumentOperation argument, ref SinkPart part)
    {
        if (ReferenceEquals(add.Arguments[add.Arguments.Length - 1], argument))
            part = SinkPart.Element;
        else if (add.Arguments.Length == 2)
            part = SinkPart.Key;
        else
            return null;
        return add;
    }

    private static bool IsCollection(ITypeSymbol? type) => PortTypes.IsOfNumbers(type) || PortTypes.IsKeyedByNumbers(type);
}
