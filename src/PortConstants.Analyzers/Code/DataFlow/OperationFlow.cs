using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// Follows a value upwards, from the operation that writes it to the first symbol that receives it: through conversions, conditionals,
/// switch arms, initializers, lambdas and calls that only convert.
/// </summary>
internal static class OperationFlow
{
    // SyntaxKind.CollectionExpression of C#: on the oldest compiler, which has the syntax but no operation for it.
    private const int CollectionExpressionSyntax = 9076;

    /// <summary>The sink of <paramref name="value"/>.</summary>
    /// <param name="value">The operation that has the value.</param>
    /// <param name="container">The member whose body holds it, for values that are returned.</param>
    /// <returns><see langword="null"/> if no symbol receives the value.</returns>
    public static Sink? Follow(IOperation value, ISymbol container) => Follow(value, container, out _);

    /// <summary>The sink of <paramref name="value"/>.</summary>
    /// <param name="value">The operation that has the value.</param>
    /// <param name="container">The member whose body holds it, for values that are returned.</param>
    /// <param name="last">The last operation that has the value, where no symbol receives it.</param>
    /// <returns><see langword="null"/> if no symbol receives the value.</returns>
    public static Sink? Follow(IOperation value, ISymbol container, out IOperation last)
    {
        var part = SinkPart.Whole;
        last = value;
        while (last.Parent is { } parent)
        {
            var current = last;
            switch (parent)
            {
                case IArgumentOperation argument:
                    if (argument.Parameter is not { } parameter)
                        return null;
                    if (PortNames.Classify(parameter.Name) == PortNameKind.None && !SettingArguments.NameSetting(argument)
                        && ArgumentFlow.Continue(argument, ref part) is { } next)
                    {
                        last = next;
                        continue;
                    }
                    if (ArgumentFlow.KeyedCollection(argument) is { } collection)
                        return Target(collection, argument, SinkPart.Key);
                    return argument.ArgumentKind == ArgumentKind.DefaultValue
                        ? null
                        : new Sink(SinkKind.Argument, parameter, argument, part);

                // The most frequent parents come first: each test of a type costs as much as all the rest.
                case IBinaryOperation binary:
                    if (!parent.ConstantValue.HasValue || !ReferenceEquals(binary.LeftOperand, current))
                        return null;
                    break;
                case ISymbolInitializerOperation initializer:
                    return Declared(initializer) is { } symbol
                        ? new Sink(SinkKind.Declaration, symbol, initializer, part)
                        : null;
                case IConversionOperation { OperatorMethod: { } conversion } when !PortTypes.IsText(conversion.ReturnType):
                    return new Sink(SinkKind.Argument, conversion.Parameters[0], parent, part);

                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionOperation:
                    break;
                case IUnaryOperation when parent.ConstantValue.HasValue:
                    break;
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, current):
                    break;
                case ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Value, current):
                    break;
                case IDelegateCreationOperation:
                    break;
                case IArrayInitializerOperation:
                    part = SinkPart.Element;
                    break;
                case IArrayCreationOperation array when ReferenceEquals(array.Initializer, current):
                    break;
                case { Kind: NewerOperationKinds.CollectionExpression }:
                case { Kind: OperationKind.None, Syntax.RawKind: CollectionExpressionSyntax, Language: LanguageNames.CSharp }:
                    part = SinkPart.Element;
                    break;
                case IObjectOrCollectionInitializerOperation when current is not IAssignmentOperation:
                    part = part == SinkPart.Key ? part : SinkPart.Element;
                    break;
                case IMemberInitializerOperation member when ReferenceEquals(member.Initializer, current):
                    return Target(member.InitializedMember, member, part);
                case IObjectCreationOperation creation when ReferenceEquals(creation.Initializer, current):
                    break;
                case IInvocationOperation call when ReferenceEquals(call.Instance, current)
                    && (PassThroughMethods.WritesDigits(call) || PassThroughMethods.KeepsElements(call.TargetMethod)):
                    break;

                // foreach (var server in new[] { "a:4444", "b:4444" })
                case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } loop
                    when ReferenceEquals(loop.Collection, current):
                    return new Sink(SinkKind.Assignment, element, loop, SinkPart.Whole);

                case IReturnOperation:
                    part = parent.Kind == OperationKind.YieldReturn ? SinkPart.Element : part;
                    if (Function(parent) is not { } function)
                        return new Sink(SinkKind.Return, Member(container), parent, part);
                    if (function is ILocalFunctionOperation local)
                        return new Sink(SinkKind.Return, local.Symbol, parent, part);
                    last = function;
                    continue;

                case IAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property.IsIndexer: true },
                    Parent: IObjectOrCollectionInitializerOperation initializer,
                } entry when !SettingArguments.NameSetting(entry):
                    part = SinkPart.Element;
                    last = initializer;
                    continue;
                case IAssignmentOperation assignment and not ICompoundAssignmentOperation when ReferenceEquals(assignment.Value, current):
                    return Target(assignment.Target, assignment, part);
                case ITupleOperation tuple:
                    return TupleElement(tuple, current, part);
                default:
                    return null;
            }
            last = parent;
        }
        return null;
    }

    private static Sink? Target(IOperation target, IOperation assignment, SinkPart part)
    {
        ISymbol? symbol = target switch
        {
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (target is IArrayElementReferenceOperation element)
            return Target(element.ArrayReference, assignment, SinkPart.Element);
        return symbol is null ? null : new Sink(SinkKind.Assignment, symbol, assignment, part);
    }

    /// <summary>The named element of a tuple, or the variable that a deconstruction puts it into.</summary>
    private static Sink? TupleElement(ITupleOperation tuple, IOperation value, SinkPart part)
    {
        var index = tuple.Elements.IndexOf(value);
        if (tuple.Parent is IDeconstructionAssignmentOperation deconstruction)
        {
            var target = deconstruction.Target is IDeclarationExpressionOperation declaration
                ? declaration.Expression
                : deconstruction.Target;
            return target is ITupleOperation targets && index < targets.Elements.Length
                ? Target(targets.Elements[index], deconstruction, part)
                : null;
        }
        var type = (tuple.Parent as IConversionOperation)?.Type ?? tuple.Type;
        return type is INamedTypeSymbol { IsTupleType: true } named && index >= 0 && index < named.TupleElements.Length
            ? new Sink(SinkKind.Assignment, named.TupleElements[index], tuple, part)
            : null;
    }

    private static ISymbol? Declared(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation { InitializedFields.Length: > 0 } field => field.InitializedFields[0],
        IPropertyInitializerOperation { InitializedProperties.Length: > 0 } property => property.InitializedProperties[0],
        IParameterInitializerOperation parameter => parameter.Parameter,
        { Parent: IVariableDeclaratorOperation variable } => variable.Symbol,
        { Parent: IVariableDeclarationOperation { Declarators.Length: > 0 } variables } => variables.Declarators[0].Symbol,
        _ => null,
    };

    /// <summary>The lambda or local function that contains an operation.</summary>
    private static IOperation? Function(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return current;
        }
        return null;
    }

    private static ISymbol Member(ISymbol container) =>
        container is IMethodSymbol { AssociatedSymbol: { } property } ? property : container;
}
