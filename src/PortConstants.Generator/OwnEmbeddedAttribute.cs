using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortConstants.Generator;

/// <summary>
/// An <c>EmbeddedAttribute</c> that the project itself declares. The generated one is partial, so that other generators can add theirs;
/// beside a class that is not, it would be a second one (CS0260).
/// </summary>
internal static class OwnEmbeddedAttribute
{
    private const string Name = "Microsoft.CodeAnalysis.EmbeddedAttribute";

    /// <summary>Whether the source of a project declares it as a whole.</summary>
    public static bool IsDeclared(Compilation compilation, CancellationToken cancellation) =>
        ProjectOptions.CanEmbed
        && compilation.Assembly.GetTypeByMetadataName(Name) is { } type
        && type.DeclaringSyntaxReferences.Any(part => part.GetSyntax(cancellation) is ClassDeclarationSyntax declaration
            && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>Adds the answer to the options.</summary>
    public static ProjectOptions Note((ProjectOptions Options, bool IsDeclared) input, CancellationToken cancellation) =>
        input.IsDeclared ? input.Options with { DeclaresEmbeddedAttribute = true } : input.Options;
}
