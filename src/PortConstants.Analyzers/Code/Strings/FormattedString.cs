using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;

namespace PortConstants.Analyzers.Code.Strings;

/// <summary>A text that <c>string.Format</c>, <c>AppendFormat</c> or <c>string.Concat</c> puts together.</summary>
internal static class FormattedString
{
    /// <summary>The call that an argument, or an element of its argument list, belongs to.</summary>
    public static bool TryGetCall(IOperation part, out IOperation call)
    {
        call = part.Parent ?? part;
        while (IsArgumentList(call) && call.Parent is { } parent)
            call = parent;
        return call is IInvocationOperation invocation && IsComposing(invocation);
    }

    /// <summary>Whether a call puts a text together from parts that can be seen.</summary>
    public static bool IsComposing(IInvocationOperation call) => IsConcatenation(call.TargetMethod) || Format(call) is not null;

    /// <summary>The pieces of the text in order: texts, and the operations whose values are between them.</summary>
    public static IEnumerable<(string Text, IOperation? Value)> Parts(IInvocationOperation call) =>
        Format(call) is { } format ? Parts(call, format) : Values(call).Select(value => ("", (IOperation?)value));

    private static bool IsConcatenation(IMethodSymbol method) =>
        method is { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String };

    /// <summary>The format of a call, if it is a constant; otherwise <see langword="null"/>.</summary>
    private static string? Format(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Format", ContainingType.SpecialType: SpecialType.System_String }
            or { Name: "AppendFormat", ContainingType.Name: "StringBuilder" }
            ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "format")?.Value.ConstantValue.Value as string
            : null;

    private static IEnumerable<(string Text, IOperation? Value)> Parts(IInvocationOperation call, string format)
    {
        var values = Values(call).ToList();
        var start = 0;
        for (var open = format.IndexOf('{'); open >= 0; open = format.IndexOf('{', start))
        {
            var close = format.IndexOf('}', open);
            if (close < 0)
                break;
            if (open > start)
                yield return (format.Substring(start, open - start), null);
            var item = format.Substring(open + 1, close - open - 1);
            var isPlain = int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
            yield return ("", isPlain && index < values.Count ? values[index] : null);
            start = close + 1;
        }
        if (start < format.Length)
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
