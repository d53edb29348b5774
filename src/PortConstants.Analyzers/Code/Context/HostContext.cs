using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>What can be seen of the host that a port belongs to.</summary>
internal static class HostContext
{
    /// <summary>Whether the host is visibly this machine: in the text, beside the port in a call, or beside it in an object initializer.</summary>
    public static bool IsLoopback(PortFlow flow)
    {
        if (flow.Text is { Host: { } host })
            return IsLoopback(host);
        return flow.Sink is { } sink
            && (sink.Symbol.ContainingSymbol is IMethodSymbol method && method.Name.Contains("Localhost")
                || Neighbours(sink).Any(IsLoopback));
    }

    /// <summary>Whether the port is bound to all addresses of the machine: <c>IPAddress.Any</c>.</summary>
    public static bool IsAnyAddress(Sink sink) =>
        Neighbours(sink).Any(value => Address(value) is "Any" or "IPv6Any");

    /// <summary>Whether a host is this machine by its name or address.</summary>
    public static bool IsLoopback(string host)
    {
        host = host.Trim().Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host is "::1" or "0:0:0:0:0:0:0:1"
            || (host.StartsWith("127.", StringComparison.Ordinal) && host.All(c => c is '.' or (>= '0' and <= '9')));
    }

    private static bool IsLoopback(IOperation value) =>
        (value.ConstantValue is { HasValue: true, Value: string host } && IsLoopback(host))
        || Address(value) is "Loopback" or "IPv6Loopback"
        || (Unconverted(value) is IInvocationOperation { TargetMethod.Name: "Parse", Arguments: [var text, ..] } && IsLoopback(text.Value));

    private static string? Address(IOperation value) =>
        Unconverted(value) is IFieldReferenceOperation { Field: { ContainingType.Name: "IPAddress" } field } ? field.Name : null;

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value;
    }

    /// <summary>The values that go to the same call or the same object as the port.</summary>
    private static IEnumerable<IOperation> Neighbours(Sink sink) => sink switch
    {
        { Call: IInvocationOperation call } => call.Arguments.Select(argument => argument.Value),
        { Call: IObjectCreationOperation creation } => creation.Arguments.Select(argument => argument.Value),
        { Operation: IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer } } =>
            initializer.Initializers.OfType<IAssignmentOperation>().Select(assignment => assignment.Value),
        _ => [],
    };
}
