using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Inventory;

/// <summary>
/// Finds the ports that are written nowhere: of a URL without a port that is called or served, and of the client libraries of databases,
/// caches and brokers. Where the code gives such a port elsewhere, or may, there is none.
/// </summary>
internal sealed class ImpliedPortFinder(CodeProject project)
{
    private static readonly ImmutableArray<CodePortUsage> None = ImmutableArray<CodePortUsage>.Empty;

    /// <summary>The ports that a string literal implies.</summary>
    public ImmutableArray<CodePortUsage> FindInLiteral(ILiteralOperation literal, ISymbol container) =>
        literal.Type?.SpecialType == SpecialType.System_String && Literals.IsWritten(literal) && Literals.TextOf(literal) is { } text
            ? Find(literal, text, container)
            : None;

    /// <summary>The ports that a constant implies where it is used.</summary>
    public ImmutableArray<CodePortUsage> FindInReference(IMemberReferenceOperation reference, ISymbol container) =>
        reference.Member is IFieldSymbol { HasConstantValue: true, ConstantValue: string text } ? Find(reference, text, container) : None;

    /// <summary>The port of a client that is created without one.</summary>
    public ImmutableArray<CodePortUsage> FindInCreation(IObjectCreationOperation creation, ISymbol container)
    {
        if (creation.Type is not { } type || ClientDefaults.PortOfClient(type) is not (> 0 and var port) || GivesAddress(creation, type))
            return None;
        var sink = new Sink(SinkKind.Assignment, creation.Constructor!, creation, SinkPart.Whole);
        var flow = new PortFlow(creation, sink, HostOf(creation, port), container);
        return ImmutableArray.Create(new CodePortUsage(port, creation.Syntax.GetLocation(), PortSpelling.Implied, flow, project));
    }

    private ImmutableArray<CodePortUsage> Find(IOperation part, string text, ISymbol container) =>
        UrlPorts.MayHave(text) ? FindInUrl(part, container) : FindInServer(part, text, container);

    private ImmutableArray<CodePortUsage> FindInUrl(IOperation part, ISymbol container)
    {
        var whole = ComposedString.WholeOf(part);
        if (OperationFlow.Follow(whole, container) is not { } sink)
            return None;
        var text = new ComposedString(whole);
        var usages = ImmutableArray.CreateBuilder<CodePortUsage>();
        foreach (var port in ImpliedUrlPorts.Find(text.Value))
        {
            var start = port.Start;
            if (text.Contains(part, ref start, port.Length) && IsCalledOrServed(new PortFlow(part, sink, port, container)))
                usages.Add(Create(part, start, port, sink, container));
        }
        return usages.ToImmutable();
    }

    /// <summary>
    /// Whether a member of a library that connects or listens receives the URL: most URLs are only shown, compared or logged.
    /// </summary>
    private static bool IsCalledOrServed(PortFlow flow) =>
        FlowWalker.All(flow, flow.Text!.Value.Value, FlowScope.Method)
            .Any(reached => reached.Sink is { } sink && CallsOrServes(sink, flow.Text!.Value.Scheme!));

    private static bool CallsOrServes(Sink reached, string scheme) =>
        reached.Symbol.DeclaringSyntaxReferences.Length == 0
        && reached.Symbol is IParameterSymbol or IPropertySymbol
        && (DirectionContext.OfSink(reached) != PortDirection.Unknown
            || (SchemeDefaults.Find(scheme) is { IsOfClients: true } && ClientDefaults.ProductOf(reached.Symbol) is not null));

    /// <summary>A connection string or a host without a port, given to the client library of a product.</summary>
    private ImmutableArray<CodePortUsage> FindInServer(IOperation part, string text, ISymbol container)
    {
        if (text.Length == 0 || !ReferenceEquals(ComposedString.WholeOf(part), part))
            return None;
        if (FlowWalker.FindSink(part, container, IsServer) is not { } sink || IsGivenPort(sink) || IsEncrypted(part, sink))
            return None;
        return ClientDefaults.ProductOf(sink.Symbol) is { } product && ImpliedServers.Find(text, product) is { } port
            ? ImmutableArray.Create(Create(part, port.Start, port, sink, container))
            : None;
    }

    private static bool IsServer(Sink sink) => StringSinks.Classify(sink) switch
    {
        EndpointSyntax.ConnectionString or EndpointSyntax.HostPort or EndpointSyntax.SqlServerHost =>
            ClientDefaults.ProductOf(sink.Symbol) is not null,
        EndpointSyntax.Address => IsHostParameter(sink.Symbol) && ClientDefaults.ProductOf(sink.Symbol) is not null,
        _ => false,
    };

    /// <summary>A host alone, unless <see cref="FindInCreation"/> finds the client: <c>new MongoServerAddress("db.example")</c>.</summary>
    private static bool IsHostParameter(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingType: { } type } parameter
        && ClientDefaults.PortOfClient(type) == 0
        && parameter.Name.IndexOf("virtual", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>Whether the call has a port beside the host: <c>WithTcpServer("broker.example", 8883)</c>.</summary>
    private static bool IsGivenPort(Sink sink) => Surroundings.Arguments(sink.Call).Any(argument =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
        && !SymbolEqualityComparer.Default.Equals(parameter, sink.Symbol)
        && PortNames.Classify(parameter.Name) != PortNameKind.None);

    /// <summary>Whether an MQTT client is told to use TLS, for which its library has another port.</summary>
    private static bool IsEncrypted(IOperation part, Sink sink) =>
        ClientDefaults.ProductOf(sink.Symbol) is { Name: "Mqtt" }
        && Surroundings.Root(part).Descendants()
            .OfType<IInvocationOperation>()
            .Any(call => call.TargetMethod.Name.IndexOf("Tls", StringComparison.Ordinal) >= 0);

    private CodePortUsage Create(IOperation part, int start, ParsedPort port, Sink sink, ISymbol container) => new(
        port.Value,
        StringLocation.Of(part, start, port.Length),
        PortSpelling.Implied,
        new PortFlow(part, sink, port, container),
        project);

    /// <summary>Whether an argument, the initializer or a later assignment gives the client its port, or may.</summary>
    private static bool GivesAddress(IObjectCreationOperation creation, ITypeSymbol type)
    {
        var isArgument = creation.Arguments.Any(argument =>
            argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
            && ClientDefaults.NamesAddress(parameter.Name));
        if (isArgument)
            return true;
        return Surroundings.Root(creation).Descendants().Any(operation =>
            operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } }
            && SymbolEqualityComparer.Default.Equals(property.ContainingType, type)
            && ClientDefaults.NamesAddress(property.Name));
    }

    /// <summary>The host that the creation gives the client, as if it were a string with the port.</summary>
    private static ParsedPort? HostOf(IObjectCreationOperation creation, int port)
    {
        var values = creation.Arguments.Select(argument => argument.Value)
            .Concat(creation.Initializer?.Initializers.OfType<IAssignmentOperation>()
                .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: "Host" or "HostName" or "Server" })
                .Select(assignment => assignment.Value) ?? []);
        var constant = values.Select(value => value.ConstantValue).FirstOrDefault(value => value is { HasValue: true, Value: string });
        return constant is { Value: string host }
            ? new ParsedPort(0, 0, port, host, null)
            : null;
    }
}
