using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// Follows a number into the text that it becomes a part of, through conditionals, conversions and variables of the method.
/// </summary>
internal static class TextFlow
{
    /// <summary>The first text in which the value is a port.</summary>
    /// <param name="value">The operation that has the number, or its digits.</param>
    /// <param name="number">The number.</param>
    /// <param name="container">The member whose body holds the operation.</param>
    /// <param name="followsVariables">Whether to continue where the value is assigned to a variable.</param>
    public static ReachedText? Find(IOperation value, long number, ISymbol container, bool followsVariables) =>
        number < 0 ? null : Find(value, number.ToString(CultureInfo.InvariantCulture), container, followsVariables ? [] : null);

    /// <summary>The text in which an operation that is a part of it is a port.</summary>
    /// <param name="part">The interpolated or concatenated operation, or an argument of <c>string.Format</c>.</param>
    /// <param name="digits">The digits that it adds.</param>
    /// <param name="container">The member whose body holds the operation.</param>
    public static ReachedText? FindInText(IOperation part, string digits, ISymbol container)
    {
        var whole = ComposedString.WholeOf(part);
        if (ReferenceEquals(whole, part) && !FormattedString.TryGetCall(part, out whole))
            return null;
        var text = new ComposedString(whole, part, digits);
        if (!UrlPorts.MayHave(text.Value))
            return null;
        foreach (var port in UrlPorts.Find(text.Value))
        {
            var start = port.Start;
            if (port.Length == digits.Length && text.Contains(part, ref start, port.Length) && start == 0)
                return new ReachedText(port, OperationFlow.Follow(whole, container));
        }
        return null;
    }

    private static ReachedText? Find(IOperation value, string digits, ISymbol container, HashSet<ISymbol>? visited)
    {
        var sink = OperationFlow.Follow(value, container, out var last);
        var part = Outermost(sink is { Kind: SinkKind.Argument } ? value : last);
        if (sink is null or { Kind: SinkKind.Argument } && FindInText(part, digits, container) is { } text)
            return text;
        if (visited is null || sink is not { } variable || !LocalFlow.IsVariable(variable) || variable.Part != SinkPart.Whole)
            return null;
        visited = visited.Count == 0 ? new HashSet<ISymbol>(SymbolEqualityComparer.Default) : visited;
        if (!visited.Add(variable.Symbol))
            return null;
        foreach (var reference in LocalFlow.References(variable))
        {
            if (Find(reference, digits, container, visited) is { } reached)
                return reached;
        }
        return null;
    }

    /// <summary>The value with the conversions around it, by which an operand of a concatenation becomes a part of the text.</summary>
    public static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value;
    }
}
