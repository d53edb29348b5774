using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>
/// The values of constants, and of what is as good as one: static read-only fields and static properties with a constant getter.
/// </summary>
internal sealed class ConstantMembers(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, object?> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a member can have a value that never changes, and that this project can see.</summary>
    public bool MayBeConstant(ISymbol member) => member switch
    {
        // The cheapest and most selective conditions come first.
        IFieldSymbol field => field.IsConst || (field is { IsStatic: true, IsReadOnly: true } && MayHoldPort(field.Type) && IsOwn(field)),
        IPropertySymbol property => property.IsStatic && MayHoldPort(property.Type) && IsOwn(property) && property.SetMethod is null,
        _ => false,
    };

    /// <summary>The value: a boxed integer or a text; <see langword="null"/> if the declaration does not show it.</summary>
    public object? Find(ISymbol member, SemanticModel? model)
    {
        if (member is IFieldSymbol { HasConstantValue: true } constant)
            return constant.ConstantValue;
        if (!IsOwn(member) || member.DeclaringSyntaxReferences.Length == 0)
            return null;
        return _values.GetOrAdd(member, _ => Read(member, model));
    }

    private bool IsOwn(ISymbol member) => ReferenceEquals(member.ContainingAssembly, compilation.Assembly);

    private static bool MayHoldPort(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || PortTypes.IsNumber(type);

    private object? Read(ISymbol member, SemanticModel? model)
    {
        var declaration = Declaration(member);
#pragma warning disable RS1030 // Once for each such member that reaches a port: its declaration may be in another file.
        if (model?.SyntaxTree != declaration.SyntaxTree)
            model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        foreach (var node in declaration.DescendantNodesAndSelf())
        {
            switch (model.GetOperation(node))
            {
                case ISymbolInitializerOperation initializer:
                    return initializer.Value.ConstantValue is { HasValue: true } initial ? initial.Value : null;
                // Nothing after the first return is reached. Visual Basic adds a label and a return of its own there.
                case IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } returned }, ..] }:
                    return returned.ConstantValue is { HasValue: true } result ? result.Value : null;
            }
        }
        return null;
    }

    /// <summary>The declaration with the value. In Visual Basic a symbol refers to its name, or to the first line of its block.</summary>
    private static SyntaxNode Declaration(ISymbol member)
    {
        var declaration = member.DeclaringSyntaxReferences[0].GetSyntax();
        return declaration is { Language: LanguageNames.VisualBasic, Parent: { } whole }
            && (member is IFieldSymbol || whole.ChildNodes().First() == declaration)
                ? whole
                : declaration;
    }
}
