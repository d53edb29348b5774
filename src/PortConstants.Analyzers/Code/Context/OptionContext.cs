using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>
/// What an operation says of a connection by an option of a client library that it sets, as <c>client-options.csv</c> has it.
/// </summary>
internal static class OptionContext
{
    /// <summary>What the operation says; nothing where it sets no known option.</summary>
    public static ClientSpeech Read(IOperation operation) => operation switch
    {
        IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter, Value: var value } =>
            OfMember(method.ContainingType, $"{method.Name}({parameter.Name})", value) ?? OfConstant(value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value } =>
            OfMember(property.ContainingType, property.Name, value) ?? OfConstant(value),
        IInvocationOperation { TargetMethod: var method } => OfMember(method.ContainingType, method.Name, value: null) ?? default,
        _ => default,
    };

    /// <summary>The rows about a type itself, or one that it derives from.</summary>
    public static IEnumerable<ClientOption> OfClient(ITypeSymbol? type) =>
        RowsOf(type).Where(option => option.Member.Length == 0);

    private static ClientSpeech? OfMember(ITypeSymbol type, string member, IOperation? value)
    {
        ClientSpeech? speech = null;
        foreach (var option in RowsOf(type))
        {
            if (option.Member != member)
                continue;
            if (option.Value.Length == 0 || IsSame(option.Value, Constant(value)))
                return ClientSpeech.Of(option);
            // A value that is not known, or that no row explains.
            speech = ClientSpeech.Chosen;
        }
        return speech;
    }

    /// <summary>What a value of an enumeration says, wherever it is given.</summary>
    private static ClientSpeech OfConstant(IOperation value)
    {
        if (Surroundings.Unconverted(value).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return default;
        var rows = RowsOf(type).ToList();
        if (rows.Count == 0)
            return default;
        var name = NameOf(type, Constant(value));
        return rows.Find(option => option.Member == name) is { } row ? ClientSpeech.Of(row) : ClientSpeech.Chosen;
    }

    private static IEnumerable<ClientOption> RowsOf(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var option in RowsOfName(current))
                yield return option;
        }
        if (type is null)
            yield break;
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var option in RowsOfName(contract))
                yield return option;
        }
    }

    // The whole name has to be put together, its last part is there.
    private static IReadOnlyList<ClientOption> RowsOfName(ITypeSymbol type) =>
        ClientOptions.MayBeType(type.Name) ? ClientOptions.OfType(type.OriginalDefinition.ToDisplayString()) : [];

    private static bool IsSame(string value, object? given) => given switch
    {
        bool isOn => value == (isOn ? "true" : "false"),
        string text => value == text,
        _ => false,
    };

    /// <summary>A constant value, also that of a variable which is given no other.</summary>
    public static object? Constant(IOperation? value)
    {
        if (value is null)
            return null;
        value = Surroundings.Unconverted(value);
        if (value.ConstantValue.HasValue)
            return value.ConstantValue.Value;
        if (value is not ILocalReferenceOperation { Local: var local })
            return null;
        var all = Surroundings.Root(value).Descendants().ToList();
        return all.OfType<IVariableDeclaratorOperation>().FirstOrDefault(other => IsOf(other.Symbol, local)) is { } declarator
            && (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer) is { } initializer
            && !all.OfType<IAssignmentOperation>().Any(assignment =>
                assignment.Target is ILocalReferenceOperation target && IsOf(target.Local, local))
            ? Surroundings.Unconverted(initializer.Value).ConstantValue.Value
            : null;
    }

    /// <summary>The name of a constant of an enumeration.</summary>
    public static string? NameOf(ITypeSymbol type, object? number) => type.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, number))?.Name;

    private static bool IsOf(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
