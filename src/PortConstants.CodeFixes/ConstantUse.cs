using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.CodeFixes;

/// <summary>A number that becomes a constant.</summary>
/// <param name="Number">The place of the number.</param>
/// <param name="Type">The type of the number.</param>
/// <param name="IsCast">Whether it is the operand of a cast.</param>
/// <param name="Constant">The constant.</param>
/// <param name="ClassName">The constant's class, as the place has to write it; <see langword="null"/> if it is to be imported.</param>
internal sealed record ConstantUse(TextSpan Number, ITypeSymbol Type, bool IsCast, IFieldSymbol Constant, string? ClassName)
{
    /// <summary>The constant as an expression of the number's type; the host adds the import and simplifies the name.</summary>
    public SyntaxNode ToExpression(SyntaxGenerator generator)
    {
        var type = ClassName is null
            ? generator.TypeExpression(Constant.ContainingType).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation)
            : ClassName.Split('.').Select(generator.IdentifierName).Aggregate(generator.MemberAccessExpression);
        var expression = generator.MemberAccessExpression(type, Constant.Name);
        if (!SymbolEqualityComparer.Default.Equals(Type, Constant.Type))
            expression = generator.CastExpression(Type, expression);
        return expression.WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
