using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.Analyzers.Uses;

/// <summary>
/// Reads literals by their tokens. The operation keeps a text as a rope, which is put together and weakly held for whoever asks, and
/// wraps up every number: that takes longer than all else that has to be known of most literals.
/// </summary>
internal static class Literals
{
    private const int MaxDigits = 9;

    /// <summary>What the compiler adds, such as the default of an argument that is left out, is written nowhere.</summary>
    public static bool IsWritten(ILiteralOperation literal) => !literal.IsImplicit || literal.Parent is IInterpolatedStringTextOperation;

    /// <summary>The text of a string literal that is written in the source.</summary>
    public static string? TextOf(ILiteralOperation literal) =>
        TryGetToken(literal, out var token) ? token.ValueText : literal.ConstantValue.Value as string;

    /// <summary>The number of an integer literal that is written in the source.</summary>
    public static bool TryGetNumber(ILiteralOperation literal, out long value)
    {
        value = 0;
        if (!TryGetToken(literal, out var token) || token.Text is not { Length: <= MaxDigits } digits)
            return Numbers.TryRead(literal.ConstantValue.Value, out value);
        foreach (var digit in digits)
        {
            // 0x1BB, 1_433, 445u
            if (digit is < '0' or > '9')
                return Numbers.TryRead(literal.ConstantValue.Value, out value);
            value = value * 10 + (digit - '0');
        }
        return true;
    }

    private static bool TryGetToken(ILiteralOperation literal, out SyntaxToken token)
    {
        var parts = literal.Syntax.ChildNodesAndTokens();
        token = parts.Count == 1 ? parts[0].AsToken() : default;
        return token.RawKind != 0;
    }
}
