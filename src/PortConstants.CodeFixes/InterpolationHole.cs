using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.CodeFixes;

/// <summary>The braces of a hole in an interpolated text: two of each in <c>$$"""…"""</c>.</summary>
/// <param name="Opening">What opens the hole.</param>
/// <param name="Closing">What closes it.</param>
internal sealed record InterpolationHole(string Opening, string Closing)
{
    /// <summary>The hole that may open in a part of a text; <see langword="null"/> where none may.</summary>
    public static InterpolationHole? In(SyntaxNode part, SemanticModel model)
    {
        // A format with arguments, or a text that has to stay constant, would be another one with a further hole.
        if (part.Parent is not { } text
            || model.GetOperation(part) is not IInterpolatedStringTextOperation
            || model.GetTypeInfo(text).ConvertedType is not { SpecialType: SpecialType.System_String or SpecialType.System_Object }
            || HasToBeConstant(model.GetOperation(text)))
            return null;
        var braces = Math.Max(1, text.GetFirstToken().Text.Count(c => c == '$'));
        return new InterpolationHole(new string('{', braces), new string('}', braces));
    }

    private static bool HasToBeConstant(IOperation? text)
    {
        if (text is not { ConstantValue.HasValue: true })
            return false;
        var taker = text.Parent;
        while (taker is IConversionOperation or IParenthesizedOperation or IBinaryOperation
            or IInterpolationOperation or IInterpolatedStringOperation)
            taker = taker.Parent;
        return taker is IParameterInitializerOperation or ICaseClauseOperation or IConstantPatternOperation
            or IFieldInitializerOperation { InitializedFields: [{ IsConst: true }, ..] }
            or IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsConst: true } }
            or IArgumentOperation { Parent.Parent: IAttributeOperation }
            or ISimpleAssignmentOperation { Parent.Parent.Parent: IAttributeOperation }
            or IArrayInitializerOperation { Parent.Parent.Parent.Parent: IAttributeOperation };
    }
}
