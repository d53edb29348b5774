using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;

namespace PortConstants.Analyzers.Code.Strings;

/// <summary>A text that <c>string.Format</c> puts together from a constant format.</summary>
internal static class FormattedString
{
    /// <summary>The call of <c>string.Format</c> that an argument, or an element of its argument list, belongs to.</summary>
    public static bool TryGetCall(IOperation part, out IOperation call)
    {
        call = part.Parent ?? part;
        while (IsArgumentList(call) && call.Parent is { } parent)
            call = parent;
        return call is IInvocationOperation invocation && Format(invocation) is not null;
    }

    /// <summary>The format of a call, if it is a constant; otherwise <see langword="null"/>.</summary>
    public static string? Format(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Format", ContainingType.SpecialType: SpecialType.System_String }
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "format")?.Value.ConstantValue.Value as string
            : null;

    /// <summary>The pieces of the text in order: texts, and the operations that take the places of <c>{0}</c>, <c>{1}</c>.</summary>
    public static IEnumerable<(string Text, IOperation? Value)> Parts(IInvocationOperation call, string format)
    {
        var values = Values(call).ToList();
        var start = 0;
        for (var open = format.IndexOf('{'); open >= 0; open = format.IndexOf('{', start))
        {
            var close = format.IndexOf('}', open);
            if (close < 0)
                break;
            yield return (format.Substring(start, open - start), null);
            var item = format.Substring(open + 1, close - open - 1);
            var isPlain = int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
            yield return ("", isPlain && index < values.Count ? values[index] : null);
            start = close + 1;
        }
        yield return (format.Substring(start), null);
    }

    private static IEnumerable<IOperation> Values(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { Name: not ("format" or "provider") })
                continue;
            var list = argument.Value is IArrayCreationOperation { Initializer: { } initializer } ? initializer : argument.Value;
            if (list is not IArrayInitializerOperation && list.Kind != NewerOperationKinds.CollectionExpression)
            {
                yield return list;
                continue;
            }
            foreach (var element in list.ChildOperations)
                yield return element;
        }
    }

    private static bool IsArgumentList(IOperation operation) =>
        operation is IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation
        || operation.Kind == NewerOperationKinds.CollectionExpression;
}
