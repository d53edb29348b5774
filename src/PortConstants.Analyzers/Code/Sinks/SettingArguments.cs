using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>
/// The keys of settings, which name a value as a variable's name does: <c>UseSetting("https_port", "4444")</c>,
/// <c>{ "http_ports", "4444" }</c>, <c>settings["port"] = 4444</c>.
/// </summary>
internal static class SettingArguments
{
    /// <summary>Whether the value of an argument or assignment belongs to a key that names ports.</summary>
    public static bool NamePorts(IOperation operation) =>
        operation is IArgumentOperation or IAssignmentOperation
        && Find(operation) is { } key
        && PortNames.Classify(key) != PortNameKind.None;

    /// <summary>
    /// Whether the key of an argument or assignment makes its value a setting, whatever becomes of the collection that holds it.
    /// </summary>
    public static bool NameSetting(IOperation operation) =>
        operation is IArgumentOperation or IAssignmentOperation
        && Find(operation) is { } key
        && SettingPath.Parse(key) is var path
        && (path.Syntax is not (EndpointSyntax.Url or EndpointSyntax.Prose) || path.Names.Count > 1);

    /// <summary>The key whose value an argument or assignment sets, if it is a constant.</summary>
    public static string? Find(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } => Text(key.Value),
        IArgumentOperation { Parameter: { Name: "value", Ordinal: > 0 and var ordinal } } argument => KeyBefore(argument, ordinal),
        IArgumentOperation { Parameter: { Ordinal: > 0 } parameter } argument when IsDefault(parameter) =>
            KeyBefore(argument, parameter.Ordinal),
        _ => null,
    };

    /// <summary>The number that a method of the project falls back on, beside the name of a setting: <c>Read("Port", 33333)</c>.</summary>
    private static bool IsDefault(IParameterSymbol parameter) =>
        PortTypes.IsNumber(parameter.Type)
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && method.Parameters[parameter.Ordinal - 1] is { Type.SpecialType: SpecialType.System_String } key
        && WordSplitter.Words(key.Name) is { Count: > 0 } words
        && KnownWords.Shows(words[words.Count - 1], WordMeaning.SettingKey)
        // The result of these is followed: it is the value itself.
        && !(method.Name.StartsWith("Get", StringComparison.Ordinal)
            && parameter.Name is "default" or "defaultValue" or "fallback" or "fallbackValue");

    private static string? KeyBefore(IArgumentOperation value, int ordinal)
    {
        var key = Surroundings.Arguments(value.Parent).FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal - 1);
        return key is null ? null : Text(key.Value);
    }

    /// <summary>A constant key, or the constant end of one: <c>prefix + "SshPort"</c>, <c>$"{prefix}:SshPort"</c>.</summary>
    private static string? Text(IOperation value) => Surroundings.Unconverted(value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { ContainingType.Name: "WebHostDefaults" } field } => HostSetting.NameOf(field.Name),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Text(sum.RightOperand),
        IInterpolatedStringOperation { Parts: { Length: > 1 } parts } when parts[parts.Length - 1]
            is IInterpolatedStringTextOperation end =>
            Text(end.Text),
        _ => null,
    };
}
