using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The addresses that calls on one web server open one after the other, whatever the circumstances.</summary>
internal static class OpenedAddresses
{
    private const string Listen = "Listen";

    /// <summary>Whether an operation hands a number to a call that may open a port, or to a variable that may reach one.</summary>
    public static bool MayOpen(IOperation receiver) => receiver.Kind == OperationKind.VariableInitializer
        ? WebServerContext.MayBeIn(receiver.Syntax.SyntaxTree)
        : FindCall(receiver) is { TargetMethod.Name: var name } && name.StartsWith(Listen, StringComparison.Ordinal);

    /// <summary>
    /// The call or address before a port that opens it already, for a message; <see langword="null"/> if none certainly does.
    /// </summary>
    public static string? FindBefore(PortFlow flow)
    {
        if (flow.Sink is not { } sink || FindCall(sink.Operation) is not { } call)
            return null;
        return ServerAddressSinks.Classify(sink) == EndpointSyntax.ServerUrls ? FindInList(flow, sink) : FindCallBefore(call);
    }

    /// <summary>The call that receives a number, or the end point that is made of it.</summary>
    private static IInvocationOperation? FindCall(IOperation receiver)
    {
        if (receiver is not IArgumentOperation argument)
            return null;
        if (argument.Parent is IObjectCreationOperation { Type.Name: "IPEndPoint" } creation)
            argument = Surroundings.Outermost(creation).Parent as IArgumentOperation ?? argument;
        return argument.Parent as IInvocationOperation;
    }

    private static string? FindCallBefore(IInvocationOperation call)
    {
        // Calls in other blocks may be under a condition.
        if (call.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block } statement || Read(call) is not { } own)
            return null;
        foreach (var earlier in block.Operations)
        {
            if (ReferenceEquals(earlier, statement))
                return null;
            if (earlier is IExpressionStatementOperation { Operation: IInvocationOperation other }
                && IsOnSameServer(call, other) && Read(other) is { } address && address.Overlaps(own))
                return $"'{other.TargetMethod.Name}' with {Show(address)}";
        }
        return null;
    }

    private static string Show(ServerAddress address) => $"{address.Host}:{address.Port.ToString(CultureInfo.InvariantCulture)}";

    private static bool IsOnSameServer(IInvocationOperation one, IInvocationOperation other) =>
        ServerOf(one) is { } server && SymbolEqualityComparer.Default.Equals(server, ServerOf(other));

    /// <summary>The variable that has the options of the server, or the program whose <c>Urls</c> it is.</summary>
    private static ISymbol? ServerOf(IInvocationOperation call) => call.Instance switch
    {
        IPropertyReferenceOperation { Property.Name: "Urls", Instance: { } program } => Surroundings.ReferencedSymbol(program),
        { } options => Surroundings.ReferencedSymbol(options),
        null => null,
    };

    /// <summary>The address that a call opens, if it is certain.</summary>
    private static ServerAddress? Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name == "Add")
            return call.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: string url } } argument]
                && ServerAddressSinks.Classify(new Sink(SinkKind.Argument, argument.Parameter!, argument, SinkPart.Whole)) is not null
                    ? KestrelAddress.Read(url, out _)
                    : null;
        if (!method.Name.StartsWith(Listen, StringComparison.Ordinal) || method.ContainingType.Name != "KestrelServerOptions")
            return null;
        var arguments = call.Arguments;
        if (Surroundings.Unconverted(arguments[0].Value) is IObjectCreationOperation { Type.Name: "IPEndPoint" } endPoint)
            arguments = endPoint.Arguments;
        var host = method.Name switch
        {
            "ListenAnyIP" => "*",
            "ListenLocalhost" => "localhost",
            _ => HostOf(Find("address")),
        };
        return host is not null && Find("port") is { } number && PortOf(number) is { } port ? new ServerAddress(host, port) : null;

        IOperation? Find(string name) => arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
    }

    private static int? PortOf(IOperation number)
    {
        if (number.ConstantValue is { HasValue: true, Value: int constant })
            return constant;
        if (number is not ILocalReferenceOperation { Local: var local })
            return null;
        int? value = null;
        foreach (var operation in Surroundings.Root(number).Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                value = declarator.GetVariableInitializer()?.Value.ConstantValue.Value as int?;
            else if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && MayChange(reference))
                return null;
        }
        return value;
    }

    private static bool MayChange(IOperation variable) => variable.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, variable),
        IArgumentOperation argument => argument.Parameter?.RefKind is not RefKind.None,
        IIncrementOrDecrementOperation => true,
        _ => false,
    };

    private static string? HostOf(IOperation? address) => address switch
    {
        IFieldReferenceOperation { Field: { ContainingType.Name: "IPAddress", Name: var name } } => name switch
        {
            "Any" => "0.0.0.0",
            "IPv6Any" => "::",
            "Loopback" => "127.0.0.1",
            "IPv6Loopback" => "::1",
            _ => null,
        },
        IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress" },
            Arguments: [{ Value.ConstantValue.Value: string text }] } => text,
        _ => null,
    };

    /// <summary>
    /// <c>UseUrls("http://localhost:5000", "https://localhost:5000")</c>, where each text is an address or a list of them.
    /// </summary>
    private static string? FindInList(PortFlow flow, Sink sink)
    {
        if (flow.Text is not { Host: { } host, Value: <= ushort.MaxValue } port
            || sink.Operation is not IArgumentOperation { Value: IArrayCreationOperation { Initializer: { } list } })
            return null;
        var own = new ServerAddress(host, (int)port.Value);
        foreach (var element in list.ElementValues)
        {
            if (element.Descendants().Prepend(element).Contains(flow.Source))
                return null;
            if (element.ConstantValue is { HasValue: true, Value: string text }
                && Array.Find(text.Split(';'), url => KestrelAddress.Read(url, out _)?.Overlaps(own) == true) is { } before)
                return $"'{before}'";
        }
        return null;
    }
}
