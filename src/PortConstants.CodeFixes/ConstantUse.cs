using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.CodeFixes;

/// <summary>A number that becomes a constant.</summary>
/// <param name="Number">The place of the number.</param>
/// <param name="Type">The type of the number.</param>
/// <param name="IsCast">Whether a cast stands around it.</param>
/// <param name="Constant">The constant.</param>
internal sealed record ConstantUse(TextSpan Number, ITypeSymbol Type, bool IsCast, IFieldSymbol Constant)
{
    /// <summary>The constant as an expression of the number's type, as short as its place allows once the host has simplified it.</summary>
    public SyntaxNode ToExpression(SyntaxGenerator generator)
    {
        var expression = generator.MemberAccessExpression(generator.TypeExpression(Constant.ContainingType, addImport: true), Constant.Name);
        if (!SymbolEqualityComparer.Default.Equals(Type, Constant.Type))
            expression = generator.CastExpression(Type, expression);
        return expression.WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
