using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>Decides by the bound symbol whether a number is a TCP/IP port.</summary>
internal static class PortSinks
{
    /// <summary>Whether a number that <paramref name="sink"/> receives is a port.</summary>
    public static bool TakesPort(Sink sink)
    {
        var type = sink.Type;
        if (IsPort(sink.Symbol, type, sink.Part))
            return true;
        var isNumber = PortTypes.IsNumber(type);
        return (isNumber && (KnownMembers.Find(sink.Symbol) is { Syntax: EndpointSyntax.PortList } || IsAddedToPorts(sink.Operation)))
            || (SettingArguments.NamePorts(sink.Operation) && (isNumber || TakesSetting(type)));
    }

    /// <summary>Whether a symbol is a port by its name, its type and its owner.</summary>
    public static bool IsPort(ISymbol symbol, ITypeSymbol? type, SinkPart part = SinkPart.Whole)
    {
        var kind = PortNames.Classify(NameOf(symbol));
        if (kind == PortNameKind.None && IsMemberOfPorts(symbol))
            kind = PortNameKind.One;
        if (kind == PortNameKind.None)
            return false;
        return Fits(kind, symbol, type, part) && !IsEnumMember(symbol) && !IsHardware(symbol);
    }

    private static bool Fits(PortNameKind kind, ISymbol symbol, ITypeSymbol? type, SinkPart part)
    {
        if (part == SinkPart.Key)
            return kind == PortNameKind.Many && PortTypes.IsKeyedByNumbers(type);
        // One number named in the plural is a count: int ports. A list of them is not.
        return kind == PortNameKind.One && part == SinkPart.Whole
            ? PortTypes.IsNumber(type) || (symbol is not IFieldSymbol and not ILocalSymbol && PortTypes.IsOfNumbers(type))
            : PortTypes.IsOfNumbers(type);
    }

    private static bool TakesSetting(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Object or SpecialType.System_String;

    /// <summary>Whether a symbol is a text variable that is named for a port.</summary>
    public static bool IsPortText(ISymbol symbol) =>
        PortNames.Classify(NameOf(symbol)) == PortNameKind.One
        && Sink.TypeOf(symbol)?.SpecialType == SpecialType.System_String
        && !IsHardware(symbol);

    private static string NameOf(ISymbol symbol)
    {
        var name = symbol.Name;
        return symbol is IMethodSymbol && name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;
    }

    /// <summary>ports.Add(4444), or the key of ports.Add(4444, "name").</summary>
    private static bool IsAddedToPorts(IOperation operation) =>
        operation is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd",
            Instance: { } collection } } argument
        && Surroundings.ReferencedSymbol(collection) is { } symbol
        && PortNames.Classify(symbol.Name) == PortNameKind.Many
        && (PortTypes.IsOfNumbers(collection.Type) || (argument.Parameter?.Ordinal == 0 && PortTypes.IsKeyedByNumbers(collection.Type)));

    /// <summary>class DefaultPorts { static int Standard => 6379; }</summary>
    private static bool IsMemberOfPorts(ISymbol symbol) =>
        symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }
        && PortNames.Classify(symbol.ContainingType.Name) == PortNameKind.Many
        && !PortNames.IsDenyList(symbol.ContainingType.Name);

    private static bool IsEnumMember(ISymbol symbol) => symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum };

    private static bool IsHardware(ISymbol symbol)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (PortNames.IsHardware(type.Name))
                return true;
        }
        return symbol.ContainingNamespace is { Name: "Ports", ContainingNamespace.Name: "IO" };
    }
}
