using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Analyzers.Code.Strings;

/// <summary>Finds the place in the source of a part of a text.</summary>
internal static class StringLocation
{
    /// <summary>
    /// The place of the digits at <paramref name="start"/> of the literal's value. Where an escape sequence hides it, and where
    /// the text is a constant from elsewhere, the place is the whole operation.
    /// </summary>
    public static Location Of(IOperation operation, int start, int length)
    {
        var token = operation.Syntax.GetFirstToken();
        if (operation is not Microsoft.CodeAnalysis.Operations.ILiteralOperation
            || token != operation.Syntax.GetLastToken()
            || token.ValueText is not { } value
            || start + length > value.Length)
            return operation.Syntax.GetLocation();

        // The same digits may be in the text more than once: it is the one with as many before it as in the value.
        var digits = value.Substring(start, length);
        var at = -1;
        for (var found = -1; (found = value.IndexOf(digits, found + 1, StringComparison.Ordinal)) >= 0 && found <= start;)
            at = token.Text.IndexOf(digits, at + 1, StringComparison.Ordinal);
        return at < 0
            ? operation.Syntax.GetLocation()
            : Location.Create(operation.Syntax.SyntaxTree, new TextSpan(token.SpanStart + at, length));
    }
}
