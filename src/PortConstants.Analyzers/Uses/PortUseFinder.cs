using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Texts;

namespace PortConstants.Analyzers.Uses;

/// <summary>Finds the port uses of one compilation, each at the operation that writes the number.</summary>
internal sealed class PortUseFinder(ProjectPorts project, DeclaredValues declaredValues, Func<long, SyntaxTree, bool> mayConcern)
{
    private const int SmallestFollowed = 20;

    private static readonly ImmutableArray<CodeUse> None = ImmutableArray<CodeUse>.Empty;

    /// <summary>The uses that a literal writes: at most one for a number, any number of them in a text.</summary>
    public ImmutableArray<CodeUse> FindInLiteral(ILiteralOperation literal, ISymbol container)
    {
        // Most literals end in these lines: true, null, 0.5, a word.
        var isText = literal.Type?.SpecialType == SpecialType.System_String;
        if (!isText && !PortTypes.IsIntegral(literal.Type))
            return None;
        var constant = literal.ConstantValue.Value;
        if (isText && !PortDigits.MayBeIn((string?)constant))
            return None;
        // What the compiler adds, such as the default of an argument that is left out, is written nowhere.
        if (constant is null || (literal.IsImplicit && literal.Parent is not IInterpolatedStringTextOperation))
            return None;
        if (isText)
            return FindInText(literal, (string)constant, container);
        return ComposedText.IsPart(literal)
            ? FindInText(literal, literal.Syntax.ToString(), container)
            : FindNumber(literal, constant, PortUseForm.Number, container);
    }

    /// <summary>The uses that a reference to a constant makes, unless the constant's own declaration is one.</summary>
    public ImmutableArray<CodeUse> FindInReference(IMemberReferenceOperation reference, ISymbol container)
    {
        // Most references end here: the members of an object are no constants.
        if (reference.Instance is not null || !declaredValues.MayBeConstant(reference.Member) || reference.IsImplicit)
            return None;
        var member = reference.Member;
        var isPart = ComposedText.IsPart(reference);
        // A value that has to be looked for in a declaration is looked for only if it may go anywhere.
        if (!isPart && member is not IFieldSymbol { IsConst: true } && !MayBeWanted(ValueFlow.Follow(reference, container)))
            return None;
        if (declaredValues.Find(member, reference.SemanticModel) is not { } value || (value is string text && !PortDigits.MayBeIn(text)))
            return None;
        var uses = isPart || value is string
            ? FindInText(reference, null, container)
            : FindNumber(reference, value, PortUseForm.Reference, container);
        return uses.IsEmpty || IsDeclaredAsPort(member) ? None : uses;
    }

    private static bool MayBeWanted(Destination? destination) =>
        destination is { } found && (LocalFlow.IsVariable(found) || IsWanted(found));

    private static bool IsWanted(Destination destination) =>
        PortPositions.TakesPort(destination) || TextPositions.Judge(destination) != TextKind.Any;

    /// <summary>Whether the project itself declares the member and calls it a port, so that the declaration has been judged.</summary>
    private bool IsDeclaredAsPort(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length > 0
        && !project.IsTableType(member.ContainingType)
        && (PortPositions.IsPort(member, Destination.TypeOf(member)) || TextPositions.IsNamedForPorts(member));

    private ImmutableArray<CodeUse> FindNumber(IOperation leaf, object constant, PortUseForm form, ISymbol container)
    {
        var number = WholeNumber(leaf);
        if (number is null || !TryGetNumber(number.ConstantValue is { HasValue: true } whole ? whole.Value : constant, out var value))
            return None;
        // Far fewer numbers concern a rule than stand in places that have to be judged.
        if (!mayConcern(value, number.Syntax.SyntaxTree))
            return None;
        var destination = ValueFlow.Follow(number, container);
        if (destination is { } first && !PortPositions.TakesPort(first))
            destination = MayFollow(value) ? LocalFlow.Follow(number, container, PortPositions.TakesPort) : null;
        return destination is { } found
            ? ImmutableArray.Create(new CodeUse(value, number.Syntax.GetLocation(), form, leaf, found, Text: null))
            : None;
    }

    /// <summary>
    /// Whether a number is worth following through a variable of any other name. The smallest ones are counts there, in every
    /// loop, and a variable that begins below zero is not set yet.
    /// </summary>
    private bool MayFollow(long value) =>
        value >= SmallestFollowed || (value >= 0 && project.RiskOf((int)value) is not null);

    /// <summary>
    /// The constant expression that a number begins: <c>-1</c>, <c>BasePort + 1</c>. It is judged once, at its first operand.
    /// </summary>
    private static IOperation? WholeNumber(IOperation leaf)
    {
        var number = leaf;
        for (var current = leaf; current.Parent is { } parent; current = parent)
        {
            // The kind is asked first: a constant has to be wrapped up before it can be looked at.
            if (parent.Kind is not (OperationKind.Binary or OperationKind.Unary or OperationKind.Conversion or OperationKind.Parenthesized) || !parent.ConstantValue.HasValue)
                break;
            if (parent is IBinaryOperation binary && !ReferenceEquals(binary.LeftOperand, current))
                return null;
            if (parent.Kind is OperationKind.Binary or OperationKind.Unary)
                number = parent;
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

    private ImmutableArray<CodeUse> FindInText(IOperation part, string? literal, ISymbol container)
    {
        var whole = ComposedText.WholeOf(part);
        // Most texts are one literal that goes nowhere: they need not be put together.
        var text = literal is not null && ReferenceEquals(whole, part) ? null : new ComposedText(whole);
        if (UrlPorts.MayHave(text?.Value ?? literal!))
        {
            // A constant with a URL has been judged where it is written.
            return literal is null ? None : Locate(text ?? new ComposedText(whole), part, UrlPorts.Find, ValueFlow.Follow(whole, container));
        }
        if (LocalFlow.Follow(whole, container, IsWanted) is not { } destination)
            return None;
        return Locate(text ?? new ComposedText(whole), part, TextPositions.Judge(destination) switch
        {
            TextKind.HostAndPort => HostPorts.Find,
            TextKind.ConnectionString => ConnectionStrings.Find,
            _ => PortLists.Find,
        }, destination);
    }

    private static ImmutableArray<CodeUse> Locate(ComposedText text, IOperation part, Func<string, IEnumerable<PortText>> find, Destination? destination)
    {
        var form = part is not ILiteralOperation ? PortUseForm.Reference
            : part.Type?.SpecialType == SpecialType.System_String ? PortUseForm.Text : PortUseForm.Number;
        var uses = ImmutableArray.CreateBuilder<CodeUse>();
        foreach (var port in find(text.Value))
        {
            var start = port.Start;
            if (text.Contains(part, ref start, port.Length))
                uses.Add(new CodeUse(port.Value, TextLocation.Of(part, start, port.Length), form, part, destination, port));
        }
        return uses.ToImmutable();
    }
}
