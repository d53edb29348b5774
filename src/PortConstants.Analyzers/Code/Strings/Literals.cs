using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;

namespace PortConstants.Analyzers.Code.Strings;

/// <summary>
/// Reads literals by their tokens. The operation keeps a string as a rope that is joined on each request, and boxes every number,
/// which costs more than all other checks of most literals.
/// </summary>
internal static class Literals
{
    /// <summary>What the compiler adds, such as the default of an argument that is left out, is written nowhere.</summary>
    public static bool IsWritten(ILiteralOperation literal) => !literal.IsImplicit || literal.Parent is IInterpolatedStringTextOperation;

    /// <summary>The text of a string literal that is written in the source.</summary>
    public static string? TextOf(ILiteralOperation literal) =>
        TryGetToken(literal, out var token) ? token.ValueText : literal.ConstantValue.Value as string;

    /// <summary>The number of an integer literal that is written in the source.</summary>
    public static bool TryGetNumber(ILiteralOperation literal, out long value)
    {
        // Digits alone need not be wrapped up; 0x1BB, 1_433 and 445u are for the compiler to read.
        if (TryGetToken(literal, out var token)
            && long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;
        return Numbers.TryRead(literal.ConstantValue.Value, out value);
    }

    private static bool TryGetToken(ILiteralOperation literal, out SyntaxToken token)
    {
        var parts = literal.Syntax.ChildNodesAndTokens();
        token = parts.Count == 1 ? parts[0].AsToken() : default;
        return token.RawKind != 0;
    }
}
