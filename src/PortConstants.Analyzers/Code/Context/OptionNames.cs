using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>
/// What the names beside a port say of the connection, as in a settings file: those of the keys that the code sets, and of the properties
/// and parameters of a type that nobody knows.
/// </summary>
internal static class OptionNames
{
    /// <summary>What the names show.</summary>
    public static Spoken Read(Sink sink) =>
        SettingArguments.Find(sink.Operation) is { } key
            ? SettingOptions.Read(SettingPath.Parse(key), LastName(key), KeysBeside(sink.Operation, SectionOf(key)))
            : SettingOptions.Read(
                SettingPath.Parse(sink.Symbol.Name),
                sink.Symbol.Name,
                HostContext.Neighbours(sink).Select(neighbour => (neighbour.Name, Text(neighbour.Value))));

    /// <summary>The settings of the same section in the same initializer, chain of calls or block.</summary>
    private static IEnumerable<(string Name, string? Value)> KeysBeside(IOperation operation, string section)
    {
        foreach (var beside in Place(operation).DescendantsAndSelf())
        {
            if (beside is not (IArgumentOperation or IAssignmentOperation) || ReferenceEquals(beside, operation))
                continue;
            var value = beside is IArgumentOperation argument ? argument.Value : ((IAssignmentOperation)beside).Value;
            if (SettingArguments.Find(beside) is { } key && SectionOf(key).Equals(section, StringComparison.OrdinalIgnoreCase))
                yield return (LastName(key), Text(value));
        }
    }

    private static IOperation Place(IOperation operation)
    {
        if (operation.Parent is IInvocationOperation call && CallSubject.IsBuilt(call))
            return CallSubject.Chain(call);
        return Surroundings.Ancestors(operation).FirstOrDefault(ancestor =>
                ancestor is IObjectOrCollectionInitializerOperation or IArrayInitializerOperation or IBlockOperation
                || ancestor.Kind == NewerOperationKinds.CollectionExpression)
            ?? Surroundings.Root(operation);
    }

    private static string? Text(IOperation value) => OptionContext.Constant(value) switch
    {
        bool isOn => isOn ? "true" : "false",
        string text => text,
        { } number when Surroundings.Unconverted(value).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type =>
            OptionContext.NameOf(type, number),
        _ => null,
    };

    private static string SectionOf(string key) => key.Substring(0, Math.Max(0, SeparatorOf(key)));

    private static string LastName(string key) =>
        SeparatorOf(key) is >= 0 and var at ? key.Substring(at).TrimStart(':', '_') : key;

    private static int SeparatorOf(string key) =>
        Math.Max(key.LastIndexOf(':'), key.LastIndexOf("__", StringComparison.Ordinal));
}
