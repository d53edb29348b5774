using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>The calls whose result is one of their arguments, only in another type.</summary>
internal static class PassThroughMethods
{
    private const int Decimal = 10;

    // System.Globalization.NumberStyles.AllowHexSpecifier and AllowBinarySpecifier.
    private const int OtherRadix = 0x600;

    private static readonly HashSet<string> ConvertMethods =
        ["ToInt16", "ToInt32", "ToInt64", "ToUInt16", "ToUInt32", "ToUInt64", "ToString"];

    private static readonly HashSet<string> CollectionMethods =
    [
        "AsEnumerable", "AsReadOnly", "Create", "CreateRange",
        "ToArray", "ToFrozenDictionary", "ToFrozenSet", "ToHashSet", "ToImmutableArray", "ToImmutableDictionary",
        "ToImmutableHashSet", "ToImmutableList", "ToImmutableSortedSet", "ToList",
    ];

    private static readonly HashSet<string> DefaultNames = ["default", "defaultValue", "fallback", "fallbackValue"];

    /// <summary>Whether <paramref name="call"/> gives back the value of <paramref name="parameter"/>.</summary>
    public static bool Converts(IInvocationOperation call, IParameterSymbol parameter)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        switch (method.Name)
        {
            // int.Parse("4444")
            case "Parse":
                return parameter.Ordinal == 0 && PortTypes.IsIntegral(type) && IsDecimal(call);
            // "127.0.0.1:4444".AsSpan()
            case "AsSpan" or "AsMemory" or "Trim":
                return parameter.Ordinal == 0 && PortTypes.IsText(parameter.Type);
            // configuration.GetValue("Port", 4444), variable.GetValueOrDefault(4444), settings.GetInt("endpoint", 4444)
            case var name when name.StartsWith("Get", StringComparison.Ordinal) && DefaultNames.Contains(parameter.Name):
                return SymbolEqualityComparer.Default.Equals(method.ReturnType, parameter.Type);
            default:
                return parameter.Ordinal == 0 && type is { Name: "Convert", ContainingNamespace.Name: "System" }
                    && ConvertMethods.Contains(method.Name) && IsDecimal(call);
        }
    }

    /// <summary>Whether a call writes its instance as decimal digits: <c>port.ToString()</c>.</summary>
    public static bool WritesDigits(IInvocationOperation call) =>
        call.TargetMethod.Name == "ToString"
        && (PortTypes.IsNumber(call.Instance?.Type) || call.Instance?.Type?.SpecialType == SpecialType.System_String)
        && call.Arguments.All(argument => argument.Parameter?.Type.SpecialType != SpecialType.System_String);

    /// <summary>Whether the result of a call is a collection with the elements of another, or of its arguments.</summary>
    public static bool KeepsElements(IMethodSymbol method) =>
        CollectionMethods.Contains(method.Name)
        && method.ContainingNamespace is { } space
        && (space.Name is "Linq" or "Generic" or "Immutable" or "Frozen" or "ObjectModel"
            || method.ContainingType.SpecialType == SpecialType.System_Array);

    /// <summary>
    /// Whether no argument asks for another radix, as <c>Convert.ToInt32(text, 16)</c> and <c>NumberStyles.HexNumber</c> do.
    /// </summary>
    private static bool IsDecimal(IInvocationOperation call) => call.Arguments.All(argument => argument.Parameter switch
    {
        { Name: "fromBase" or "toBase" } => argument.Value.ConstantValue is { HasValue: true, Value: Decimal },
        { Type.Name: "NumberStyles" } => argument.Value.ConstantValue is { HasValue: true, Value: int style } && (style & OtherRadix) == 0,
        _ => true,
    });
}
