using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the encrypted counterpart of a port is beside it in the same table, initializer or type.</summary>
internal static class CounterpartContext
{
    /// <summary>
    /// Whether the counterpart is in the same collection, switch or tuple, or, for a number that initializes a member, in a member of the
    /// same type: a program that has both lets somebody else choose.
    /// </summary>
    public static bool IsBeside(PortFlow flow, int counterpart)
    {
        IOperation? table = null;
        foreach (var operation in Surroundings.Ancestors(flow.Source))
        {
            if (operation.Kind == NewerOperationKinds.CollectionExpression
                || operation is IObjectOrCollectionInitializerOperation or IArrayInitializerOperation or ITupleOperation
                    or ISwitchExpressionOperation or ISwitchOperation)
                table = operation;
        }
        if (table is not null && table.Descendants().Any(operation => IsNumber(operation, counterpart)))
            return true;
        return Surroundings.Root(flow.Source) is ISymbolInitializerOperation and not IParameterInitializerOperation
            && IsInType(flow, counterpart);
    }

    /// <summary>Whether an operation has the counterpart's number.</summary>
    public static bool IsNumber(IOperation operation, int counterpart) =>
        operation is ILiteralOperation or IFieldReferenceOperation && operation.ConstantValue is { HasValue: true, Value: int number }
            && number == counterpart;

    private static bool IsInType(PortFlow flow, int counterpart)
    {
        var digits = counterpart.ToString(CultureInfo.InvariantCulture);
        var type = Surroundings.Containers(flow.Source, flow.Container).OfType<INamedTypeSymbol>().FirstOrDefault();
        return Surroundings.Declarations(type, flow.Source.Syntax.SyntaxTree)
            .Any(declaration => SourceWords.Tokens(declaration, digits).Any());
    }
}
