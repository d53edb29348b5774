using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.Strings;

/// <summary>A text as a whole: one literal, or an interpolation or concatenation of constant parts and of unknown ones.</summary>
internal sealed class ComposedString
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, IOperation Operation)> _parts = [];
    private readonly IOperation? _known;
    private readonly string? _knownText;

    /// <summary>Puts the text together.</summary>
    /// <param name="whole">What <see cref="WholeOf"/> gave, or a call that <see cref="FormattedString"/> knows.</param>
    /// <param name="known">A part that is not constant, but whose text is known.</param>
    /// <param name="knownText">The text of that part.</param>
    public ComposedString(IOperation whole, IOperation? known = null, string? knownText = null)
    {
        _known = known;
        _knownText = knownText;
        // The neighbours of a part that an interpolated string handler receives are not known.
        var isHandled = IsHandled(whole);
        if (isHandled)
            AddUnknown();
        Add(whole);
        if (isHandled)
            AddUnknown();
    }

    /// <summary>The constant parts, with an <see cref="UnknownPart"/> for every other.</summary>
    public string Value => _text.ToString();

    /// <summary>The operation that gives the whole text that <paramref name="part"/> belongs to.</summary>
    public static IOperation WholeOf(IOperation part)
    {
        var whole = part;
        while (whole.Parent is { } parent && IsPartOf(whole, parent))
            whole = parent;
        return whole;
    }

    /// <summary>Whether <paramref name="operation"/> is put into a text by an interpolation or concatenation.</summary>
    public static bool IsPart(IOperation operation) => operation.Parent is { } parent
        && (IsPartOf(operation, parent)
            || (parent is IConversionOperation { Parent: { } concatenation } && IsPartOf(parent, concatenation)));

    /// <summary>Whether the range lies inside the part that <paramref name="operation"/> is.</summary>
    /// <param name="operation">One of the parts.</param>
    /// <param name="start">The range's offset in <see cref="Value"/>; on return its offset in the part.</param>
    /// <param name="length">The range's length.</param>
    public bool Contains(IOperation operation, ref int start, int length)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (!ReferenceEquals(_parts[i].Operation, operation))
                continue;
            var end = i + 1 < _parts.Count ? _parts[i + 1].Start : _text.Length;
            if (start < _parts[i].Start || start + length > end)
                return false;
            start -= _parts[i].Start;
            return true;
        }
        return false;
    }

    private static bool IsPartOf(IOperation operation, IOperation parent) => parent switch
    {
        IInterpolatedStringTextOperation or IInterpolatedStringOperation => true,
        IInterpolationOperation { FormatString: null, Alignment: null } interpolation =>
            ReferenceEquals(interpolation.Expression, operation),
        IBinaryOperation binary => IsConcatenation(binary),
        IConversionOperation conversion => conversion.Parent is IBinaryOperation binary && IsConcatenation(binary),
        IParenthesizedOperation => true,
        _ => false,
    };

    private static bool IsConcatenation(IBinaryOperation binary) =>
        binary.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Concatenate
        && binary.Type?.SpecialType == SpecialType.System_String;

    private static bool IsHandled(IOperation whole) =>
        whole.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "AppendLiteral" } };

    private bool IsKnown(IOperation operation)
    {
        if (_known is null)
            return false;
        var value = operation;
        while (value is IConversionOperation or IParenthesizedOperation && !ReferenceEquals(value, _known))
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        return ReferenceEquals(value, _known);
    }

    private void Add(IOperation operation)
    {
        if (IsKnown(operation))
        {
            _parts.Add((_text.Length, _known!));
            _text.Append(_knownText);
            return;
        }
        switch (operation)
        {
            case IInvocationOperation call when FormattedString.IsComposing(call):
                foreach (var (text, value) in FormattedString.Parts(call))
                    AddFormatted(text, value);
                break;
            case IBinaryOperation binary when IsConcatenation(binary):
                Add(binary.LeftOperand);
                Add(binary.RightOperand);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (var part in interpolated.Parts)
                    Add(part);
                break;
            case IInterpolatedStringTextOperation text:
                Add(text.Text);
                break;
            case IInterpolationOperation { FormatString: null, Alignment: null } interpolation:
                Add(interpolation.Expression);
                break;
            case IParenthesizedOperation parenthesized:
                Add(parenthesized.Operand);
                break;
            case IConversionOperation { OperatorMethod: null } conversion when conversion.Operand.ConstantValue.HasValue:
                Add(conversion.Operand);
                break;
            default:
                AddPart(operation);
                break;
        }
    }

    private void AddFormatted(string text, IOperation? value)
    {
        _text.Append(text);
        if (value is not null)
            Add(value);
        else if (text.Length == 0)
            AddUnknown();
    }

    private void AddPart(IOperation operation)
    {
        _parts.Add((_text.Length, operation));
        var constant = operation.ConstantValue;
        if (constant is { HasValue: true, Value: string text })
            _text.Append(text);
        else if (constant is { HasValue: true, Value: IFormattable number } && PortTypes.IsIntegral(operation.Type))
            _text.Append(number.ToString(null, CultureInfo.InvariantCulture));
        else
            AddUnknown();
    }

    private void AddUnknown() => _text.Append(UnknownPart.Mark);
}
