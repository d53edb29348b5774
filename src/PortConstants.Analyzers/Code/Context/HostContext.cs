using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>What can be seen of the host that a port belongs to.</summary>
internal static class HostContext
{
    private const long FirstByteOfLoopback = 127;

    /// <summary>
    /// Whether the host is visibly this machine: in the text, beside the port in a call, or beside it in an object initializer.
    /// </summary>
    public static bool IsLoopback(PortFlow flow)
    {
        if (flow.Text is { Host: { } host })
            return HostNames.IsLoopback(host);
        return flow.Sink is { } sink
            && (IsLocalhostMethod(sink)
                || Neighbours(sink).Any(neighbour => IsLoopback(neighbour.Value)));
    }

    /// <summary>The host that belongs to the port: in the same string, call or object initializer, if it is a constant.</summary>
    public static string? Find(PortFlow flow)
    {
        if (flow.Text is { Host: { } host })
            return host.IndexOf(UnknownPart.Mark) < 0 ? host : null;
        return flow.Sink is { } sink ? HostBeside(sink) : null;
    }

    /// <summary>Whether the port is bound to all addresses of the machine: <c>IPAddress.Any</c>.</summary>
    public static bool IsAnyAddress(Sink sink) =>
        Neighbours(sink).Any(neighbour => Address(neighbour.Value) is "Any" or "IPv6Any");

    private static string? HostBeside(Sink sink)
    {
        if (IsLocalhostMethod(sink))
            return "localhost";
        foreach (var (name, value) in Neighbours(sink))
        {
            if (Surroundings.Unconverted(value).ConstantValue is { HasValue: true, Value: string host }
                && IsHostName(name)
                && !IsFolder(host))
                return host;
            if (Surroundings.Unconverted(value) is IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress" },
                Arguments: [var text, ..] }
                && text.Value.ConstantValue is { HasValue: true, Value: string address })
                return address;
        }
        return Neighbours(sink).Select(neighbour => Address(neighbour.Value)).FirstOrDefault(address => address is not null) switch
        {
            "Any" => "0.0.0.0",
            "IPv6Any" => "[::]",
            "Loopback" => "127.0.0.1",
            "IPv6Loopback" => "[::1]",
            _ => null,
        };
    }

    /// <summary>options.ListenLocalhost(5000)</summary>
    private static bool IsLocalhostMethod(Sink sink) =>
        sink.Symbol.ContainingSymbol is IMethodSymbol method && method.Name.Contains("Localhost");

    private static bool IsHostName(string name) =>
        SettingPath.Parse(name).NamesHost || name.EndsWith("hostname", StringComparison.OrdinalIgnoreCase);

    /// <summary>The target of a volume, beside the port of a container: <c>/data</c>.</summary>
    private static bool IsFolder(string text) => text.StartsWith("/", StringComparison.Ordinal);

    private static bool IsLoopback(IOperation value) =>
        (value.ConstantValue is { HasValue: true, Value: string host } && HostNames.IsLoopback(host))
        || Address(value) is "Loopback" or "IPv6Loopback"
        || (Surroundings.Unconverted(value) is IInvocationOperation { TargetMethod.Name: "Parse", Arguments: [var text, ..] }
            && IsLoopback(text.Value))
        || (Surroundings.Unconverted(value) is IObjectCreationOperation { Type.Name: "IPAddress", Arguments: [var bytes, ..] }
            && IsLoopbackNumber(bytes.Value));

    /// <summary><c>new IPAddress(new byte[] { 127, 0, 0, 1 })</c>, <c>new IPAddress(0x0100007F)</c>.</summary>
    private static bool IsLoopbackNumber(IOperation value) =>
        Numbers.TryRead(value.ConstantValue.Value, out var number)
            ? (number & 0xFF) == FirstByteOfLoopback
            : Surroundings.Unconverted(value).Descendants().OfType<ILiteralOperation>()
                .Where(literal => literal.Parent is not IArrayCreationOperation)
                .Select(literal => Numbers.TryRead(literal.ConstantValue.Value, out var part) ? part : -1)
                .Take(4).SequenceEqual([FirstByteOfLoopback, 0, 0, 1]);

    private static string? Address(IOperation value) =>
        Surroundings.Unconverted(value) is IFieldReferenceOperation { Field: { ContainingType.Name: "IPAddress" } field }
            ? field.Name
            : null;

    /// <summary>
    /// The values that the same call, chain of calls or object receives beside the port, with the names of their parameters or members.
    /// </summary>
    public static IEnumerable<(string Name, IOperation Value)> Neighbours(Sink sink) => sink switch
    {
        { Call: IInvocationOperation call } => CallSubject.CallsOfChain(call).SelectMany(each => each.Arguments).Select(Named),
        { Call: IObjectCreationOperation creation } => creation.Arguments.Select(Named),
        { Operation: IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation initializer } } =>
            initializer.Initializers.OfType<IAssignmentOperation>().Select(Named),
        { Operation: IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } instance } } assignment } =>
            CallSubject.AssignmentsBeside(assignment, instance).Select(Named),
        _ => [],
    };

    private static (string Name, IOperation Value) Named(IAssignmentOperation assignment) =>
        ((assignment.Target as IMemberReferenceOperation)?.Member.Name ?? "", assignment.Value);

    private static (string Name, IOperation Value) Named(IArgumentOperation argument) => (argument.Parameter?.Name ?? "", argument.Value);
}
