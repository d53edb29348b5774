using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.Analyzers.Code.Operations;

/// <summary>Walks through the code around an operation.</summary>
internal static class Surroundings
{
    /// <summary>The operations around another, from the inside.</summary>
    public static IEnumerable<IOperation> Ancestors(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
            yield return current;
    }

    /// <summary>The outermost operation around another: the body of a member, an initializer, an attribute.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>The statement that an operation belongs to.</summary>
    public static IOperation Statement(IOperation operation)
    {
        var current = operation;
        while (current.Parent is { } parent and not IBlockOperation)
        {
            current = parent;
            if (current is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IReturnOperation)
                break;
        }
        return current;
    }

    /// <summary>An operation without the conversions and parentheses around it.</summary>
    public static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation)
            value = value is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)value).Operand;
        return value;
    }

    /// <summary>The value with the conversions around it, by which an operand of a concatenation becomes a part of the text.</summary>
    public static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value;
    }

    /// <summary>The member whose body holds an operation.</summary>
    public static ISymbol Container(IOperation operation) =>
        operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) ?? operation.SemanticModel!.Compilation.Assembly;

    /// <summary>The member, local or parameter that an operation refers to.</summary>
    public static ISymbol? ReferencedSymbol(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Member,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The arguments of a call or an object creation; none for other operations.</summary>
    public static ImmutableArray<IArgumentOperation> Arguments(IOperation? operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The local functions, the member and the types that contain an operation, from the inside.</summary>
    public static IEnumerable<ISymbol> Containers(IOperation operation, ISymbol member) =>
        Ancestors(operation).OfType<ILocalFunctionOperation>().Select(function => (ISymbol)function.Symbol).Concat(Owners(member));

    /// <summary>A symbol, its member if it is a parameter, and their types.</summary>
    public static IEnumerable<ISymbol> Owners(ISymbol symbol)
    {
        for (ISymbol? owner = symbol; owner is not null and not INamespaceSymbol; owner = owner.ContainingSymbol)
            yield return owner;
    }

    /// <summary>The declarations of a type in one file, with all their members.</summary>
    public static IEnumerable<SyntaxNode> Declarations(INamedTypeSymbol? type, SyntaxTree tree)
    {
        if (type is null)
            yield break;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree != tree)
                continue;
            // In Visual Basic the reference is the first statement of the block that holds the members.
            var node = reference.GetSyntax();
            yield return node is { Language: LanguageNames.VisualBasic, Parent: { } block } ? block : node;
        }
    }
}
