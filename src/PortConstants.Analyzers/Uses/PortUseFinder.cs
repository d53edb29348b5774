using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Texts;

namespace PortConstants.Analyzers.Uses;

/// <summary>Finds the port uses of one compilation, each at the operation that writes the number.</summary>
internal sealed class PortUseFinder(ProjectPorts project, DeclaredValues declaredValues, Func<long, SyntaxTree, bool> mayConcern)
{
    /// <summary>The uses that a literal writes: at most one for a number, any number of them in a text.</summary>
    public IEnumerable<CodeUse> FindInLiteral(ILiteralOperation literal, ISymbol container)
    {
        // What the compiler adds, such as the default of an argument that is left out, is written nowhere.
        if (!literal.ConstantValue.HasValue || (literal.IsImplicit && literal.Parent is not IInterpolatedStringTextOperation))
            return [];
        if (literal.ConstantValue.Value is string text)
            return PortDigits.AnyIn(text) ? FindInText(literal, text, container) : [];
        if (!PortTypes.IsIntegral(literal.Type))
            return [];
        return ComposedText.IsPart(literal)
            ? FindInText(literal, literal.Syntax.ToString(), container)
            : FindNumber(literal, literal.ConstantValue.Value, PortUseForm.Number, container);
    }

    /// <summary>The uses that a reference to a constant makes, unless the constant's own declaration is one.</summary>
    public IEnumerable<CodeUse> FindInReference(IMemberReferenceOperation reference, ISymbol container)
    {
        var member = reference.Member;
        if (reference.IsImplicit || !DeclaredValues.MayBeConstant(member))
            return [];
        // The walk is cheap and mostly ends the matter; only then is the value looked for.
        var isPart = ComposedText.IsPart(reference);
        if (!isPart && LocalFlow.Follow(reference, container, IsWanted) is null)
            return [];
        if (declaredValues.Find(member, reference.SemanticModel) is not { } value || IsDeclaredAsPort(member))
            return [];
        return isPart || value is string
            ? FindInText(reference, null, container)
            : FindNumber(reference, value, PortUseForm.Reference, container);
    }

    private static bool IsWanted(Destination destination) =>
        PortPositions.TakesPort(destination) || TextPositions.Judge(destination) != TextKind.Any;

    /// <summary>Whether the project itself declares the member and calls it a port, so that the declaration has been judged.</summary>
    private bool IsDeclaredAsPort(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length > 0
        && !project.IsTableType(member.ContainingType)
        && (PortPositions.IsPort(member, Destination.TypeOf(member)) || TextPositions.IsNamedForPorts(member));

    private IEnumerable<CodeUse> FindNumber(IOperation leaf, object? constant, PortUseForm form, ISymbol container)
    {
        var number = WholeNumber(leaf);
        if (number is null || !TryGetNumber(number.ConstantValue is { HasValue: true } whole ? whole.Value : constant, out var value))
            return [];
        var destination = ValueFlow.Follow(number, container);
        if (destination is { } first && !PortPositions.TakesPort(first))
            destination = mayConcern(value, number.Syntax.SyntaxTree) ? LocalFlow.Follow(number, container, PortPositions.TakesPort) : null;
        return destination is { } found
            ? [new CodeUse(value, number.Syntax.GetLocation(), form, leaf, found, Text: null)]
            : [];
    }

    /// <summary>
    /// The constant expression that a number begins: <c>-1</c>, <c>BasePort + 1</c>. It is judged once, at its first operand.
    /// </summary>
    private static IOperation? WholeNumber(IOperation leaf)
    {
        var number = leaf;
        for (var current = leaf; current.Parent is { ConstantValue.HasValue: true } parent; current = parent)
        {
            if (parent is IBinaryOperation binary && !ReferenceEquals(binary.LeftOperand, current))
                return null;
            if (parent is IBinaryOperation or IUnaryOperation)
                number = parent;
            else if (parent is not (IConversionOperation or IParenthesizedOperation))
                break;
        }
        return number;
    }

    private static bool TryGetNumber(object? constant, out long value)
    {
        value = 0;
        switch (constant)
        {
            case ulong large:
                value = (long)Math.Min(large, long.MaxValue);
                return true;
            case sbyte or byte or short or ushort or int or uint or long:
                value = Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture);
                return true;
            default:
                return false;
        }
    }

    private IEnumerable<CodeUse> FindInText(IOperation part, string? literal, ISymbol container)
    {
        var text = ComposedText.Around(part);
        var value = text.Value;
        Destination? destination = null;
        var kind = TextKind.Any;
        if (!UrlPorts.MayHave(value))
        {
            destination = LocalFlow.Follow(text.Whole, container, IsWanted);
            if (destination is not { } found)
                return [];
            kind = TextPositions.Judge(found);
            if (kind == TextKind.Any)
                kind = TextKind.Port;
        }
        else
        {
            destination = ValueFlow.Follow(text.Whole, container);
            // A constant with a URL has been judged where it is written.
            if (literal is null)
                return [];
        }

        var ports = kind switch
        {
            TextKind.HostAndPort => HostPorts.Find(value),
            TextKind.ConnectionString => ConnectionStrings.Find(value),
            TextKind.Port => PortLists.Find(value),
            _ => UrlPorts.Find(value),
        };
        return Locate(text, part, ports, destination);
    }

    private static IEnumerable<CodeUse> Locate(ComposedText text, IOperation part, IEnumerable<PortText> ports, Destination? destination)
    {
        foreach (var port in ports)
        {
            var start = port.Start;
            if (text.Contains(part, ref start, port.Length))
            {
                var form = part is ILiteralOperation { Type.SpecialType: not SpecialType.System_String } ? PortUseForm.Number
                    : part is ILiteralOperation ? PortUseForm.Text : PortUseForm.Reference;
                yield return new CodeUse(port.Value, TextLocation.Of(part, start, port.Length), form, part, destination, port);
            }
        }
    }
}
