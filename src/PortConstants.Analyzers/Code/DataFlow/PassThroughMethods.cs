using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>The calls whose result is one of their arguments, only in another type.</summary>
internal static class PassThroughMethods
{
    private static readonly HashSet<string> ConvertMethods =
        ["ToInt16", "ToInt32", "ToInt64", "ToUInt16", "ToUInt32", "ToUInt64", "ToString"];

    private static readonly HashSet<string> DefaultNames = ["default", "defaultValue", "fallback", "fallbackValue"];

    /// <summary>Whether <paramref name="method"/> gives back the value of <paramref name="parameter"/>.</summary>
    public static bool Converts(IMethodSymbol method, IParameterSymbol parameter)
    {
        var type = method.ContainingType;
        switch (method.Name)
        {
            // int.Parse("4444")
            case "Parse":
                return parameter.Ordinal == 0 && PortTypes.IsIntegral(type);
            // "127.0.0.1:4444".AsSpan()
            case "AsSpan" or "AsMemory" or "Trim":
                return parameter.Ordinal == 0 && PortTypes.IsText(parameter.Type);
            // configuration.GetValue("Port", 4444), variable.GetValueOrDefault(4444), settings.GetInt("endpoint", 4444)
            case var name when name.StartsWith("Get", StringComparison.Ordinal) && DefaultNames.Contains(parameter.Name):
                return SymbolEqualityComparer.Default.Equals(method.ReturnType, parameter.Type);
            default:
                return parameter.Ordinal == 0 && type is { Name: "Convert", ContainingNamespace.Name: "System" } && ConvertMethods.Contains(method.Name);
        }
    }
}
