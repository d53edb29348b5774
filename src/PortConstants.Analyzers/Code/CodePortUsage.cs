using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;

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
    /// <inheritdoc/>
    public override string? Host => HostContext.Find(flow);

    /// <inheritdoc/>
    public override string Place => UsageDescription.Describe(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> Names => flow.Sink is { } sink ? UsageDescription.Owners(sink.Symbol).Select(owner => owner.Name) : [];

    /// <inheritdoc/>
    public override string? Library => flow.Sink?.Symbol.ContainingNamespace?.ToDisplayString();

    /// <inheritdoc/>
    public override PortRoles Roles => FindRoles();

    /// <inheritdoc/>
    public override PortDirection Direction => DirectionContext.Of(flow, project.Graph, trustsHosts: project.Environment.Value != PortEnvironment.Test);

    /// <inheritdoc/>
    public override string Protocol => ProtocolContext.Of(flow, project.Graph);

    /// <inheritdoc/>
    public override PortEnvironment Environment => project.Environment.Value;

    /// <inheritdoc/>
    public override bool IsOnLoopback => HostContext.IsLoopback(flow);

    /// <inheritdoc/>
    public override bool IsServedToBrowsers => ServerContext.SpeaksHttp(flow);

    /// <inheritdoc/>
    public override bool MayBeNegative => flow.Sink is { } sink && (sink.Kind == SinkKind.Declaration || !ExpectationContext.ThrowsBelowZero(sink.Symbol));

    /// <inheritdoc/>
    public override bool IsEncryptionVisible(int counterpart) => EncryptionContext.IsVisible(flow, counterpart);

    private PortRoles FindRoles()
    {
        var roles = PortRoles.Value;
        if (flow.Sink is not { } sink)
            return roles;
        if (sink.DeclaresConstant)
            roles |= PortRoles.ConstantDeclaration;
        if (sink.Kind == SinkKind.Return)
            roles |= PortRoles.ReturnValue;
        if (PortNames.IsLimit(sink.Symbol.Name))
            roles |= PortRoles.Limit;
        if (PortNames.IsDenyList(sink.Symbol.Name))
            roles |= PortRoles.DenyList;
        if (ExpectationContext.IsExpectedToThrow(sink.Operation))
            roles |= PortRoles.Expected;
        return roles;
    }
}
