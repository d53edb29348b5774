using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Model;

namespace PortConstants.Analyzers.Code;

/// <summary>A port in the code.</summary>
/// <param name="value">The number; it may lie outside 0 to 65535.</param>
/// <param name="location">The number alone, as it is written.</param>
/// <param name="spelling">How it is written.</param>
/// <param name="flow">From where it is written to the symbol that makes it a port.</param>
/// <param name="project">What is known of the project.</param>
internal sealed class CodePortUsage(long value, Location location, PortSpelling spelling, PortFlow flow, CodeProject project)
    : PortUsage(value, location, spelling, flow.Text)
{
    private IReadOnlyList<PortFlow>? _flows;
    private PortRoles? _roles;

    /// <inheritdoc/>
    public override string? Host => HostContext.Find(flow);

    /// <inheritdoc/>
    public override string Place => UsageDescription.Describe(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> Names => NameContext.Of(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> NamesOfReceiver => NameContext.OfReceiver(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> NamesAround => NameContext.Find(flow, Flows);

    /// <inheritdoc/>
    public override string? Library => flow.Sink?.Symbol.ContainingNamespace?.ToDisplayString();

    /// <inheritdoc/>
    public override string? SpokenScheme => Scheme ?? SchemeContext.Find(flow, Flows);

    /// <inheritdoc/>
    public override PortRoles Roles => _roles ??= RoleContext.Find(flow);

    /// <inheritdoc/>
    public override PortDirection Direction =>
        DirectionContext.Of(flow, project.Graph, trustsHosts: project.Environment.Value != PortEnvironment.Test);

    /// <inheritdoc/>
    public override string Protocol => ProtocolContext.Of(flow, project.Graph);

    /// <inheritdoc/>
    public override PortEnvironment Environment => project.Environment.Value;

    /// <inheritdoc/>
    public override bool IsOnLoopback => HostContext.IsLoopback(flow);

    /// <inheritdoc/>
    public override bool IsServedToBrowsers => WebServerContext.IsServedToBrowsers(Flows);

    /// <inheritdoc/>
    public override bool IsSample => RoleContext.IsOfUnusedEndPoint(flow) && (Is(PortRoles.Test) || Environment == PortEnvironment.Test);

    /// <inheritdoc/>
    public override bool MayBeNegative =>
        flow.Sink is { } sink && (sink.Kind == SinkKind.Declaration || !ExpectationContext.ThrowsBelowZero(sink.Symbol));

    /// <inheritdoc/>
    public override bool IsEncryptionVisible(int counterpart) => EncryptionContext.IsVisible(flow, counterpart);

    private IReadOnlyList<PortFlow> Flows => _flows ??= PortReach.Of(flow, Value);
}
