using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>
/// What a file declares, without what it does. The compiler binds every body of a compilation before the analyzers have their say, so
/// files that hold no port would cost as much as the others.
/// </summary>
internal sealed class Declarations : CSharpSyntaxRewriter
{
    private static readonly Declarations Instance = new();
    private static readonly SyntaxToken Semicolon = SyntaxFactory.Token(SyntaxKind.None);

    /// <summary>The declarations of a file.</summary>
    public static SyntaxTree Of(SyntaxTree tree) => tree.WithRootAndOptions(Instance.Visit(tree.GetRoot()), tree.Options);

    /// <inheritdoc/>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => HasBody(node.Body, node.ExpressionBody)
        ? node.WithExpressionBody(null).WithSemicolonToken(Semicolon).WithBody(SyntaxFactory.Block())
        : node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) => HasBody(node.Body, node.ExpressionBody)
        ? node.WithExpressionBody(null).WithSemicolonToken(Semicolon).WithBody(SyntaxFactory.Block()).WithInitializer(null)
        : node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) => HasBody(node.Body, node.ExpressionBody)
        ? node.WithExpressionBody(null).WithSemicolonToken(Semicolon).WithBody(SyntaxFactory.Block())
        : node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node) => HasBody(node.Body, node.ExpressionBody)
        ? node.WithExpressionBody(null).WithSemicolonToken(Semicolon).WithBody(SyntaxFactory.Block())
        : node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitGlobalStatement(GlobalStatementSyntax node) => node;

    private static bool HasBody(BlockSyntax? block, ArrowExpressionClauseSyntax? expression) => block is not null || expression is not null;
}
