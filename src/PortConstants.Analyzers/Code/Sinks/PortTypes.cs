using Microsoft.CodeAnalysis;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>The types in which a port number can be kept.</summary>
internal static class PortTypes
{
    /// <summary>Whether the type is an integer of any width.</summary>
    public static bool IsIntegral(ITypeSymbol? type) => type is not null && IsIntegral(type.SpecialType);

    /// <summary>Whether the type is an integer of any width.</summary>
    public static bool IsIntegral(SpecialType type) =>
        type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>Whether the type is an integer, or a nullable one.</summary>
    public static bool IsNumber(ITypeSymbol? type) =>
        IsIntegral(type)
        || (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            && IsIntegral(nullable.TypeArguments[0]));

    /// <summary>Whether the type holds or gives integers: an array, a list, a dictionary to them, a task, a function.</summary>
    public static bool IsOfNumbers(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsNumber(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => IsNumber(named.TypeArguments[named.TypeArguments.Length - 1]),
        _ => false,
    };

    /// <summary>Whether the type is a dictionary whose keys are integers, and whose values are none.</summary>
    public static bool IsKeyedByNumbers(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [var key, .., var value] } && IsNumber(key) && !IsNumber(value);

    /// <summary>Whether the type is a string, or a collection of strings.</summary>
    public static bool IsTexts(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } list => list.Name != "Func",
        _ => type?.SpecialType == SpecialType.System_String,
    };

    /// <summary>Whether the type is text, or holds or gives texts.</summary>
    public static bool IsText(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsText(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => IsText(named.TypeArguments[named.TypeArguments.Length - 1]),
        INamedTypeSymbol { SpecialType: SpecialType.System_Char } => true,
        _ => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object,
    };
}
