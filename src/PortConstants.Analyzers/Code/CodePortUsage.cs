using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;
using PortConstants.Knowledge;

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
    private List<string>? _namesBeside;
    private List<string>? _namesBeyond;
    private (bool IsKnown, string? Scheme) _spoken;
    private PortRoles _asked;
    private PortRoles _roles;
    private PortDirection? _direction;
    private string? _protocol;
    private bool? _isSample;
    private Spoken? _said;

    /// <inheritdoc/>
    public override string? Host => HostContext.Find(flow);

    /// <inheritdoc/>
    public override string Place => UsageDescription.Describe(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> Names => NameContext.Of(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> NamesOfReceiver => NameContext.OfReceiver(flow);

    /// <inheritdoc/>
    public override IEnumerable<string> NamesBeside => _namesBeside ??= [.. NameContext.Beside(flow)];

    /// <inheritdoc/>
    public override string? Library => flow.Sink?.Symbol.ContainingNamespace?.ToDisplayString();

    /// <inheritdoc/>
    public override string? SpokenScheme
    {
        get
        {
            if (!_spoken.IsKnown)
                _spoken = (true, Scheme ?? FindScheme());
            return _spoken.Scheme;
        }
    }

    /// <inheritdoc/>
    public override Spoken Spoken => _said ??= SpokenContext.Find(flow, () => Flows);

    /// <inheritdoc/>
    public override PortDirection Direction =>
        _direction ??= DirectionContext.Of(Flows, trustsHosts: project.Environment.Value != PortEnvironment.Test);

    /// <inheritdoc/>
    public override string Protocol => _protocol ??= ProtocolContext.Of(Flows);

    /// <inheritdoc/>
    public override PortEnvironment Environment => project.Environment.Value;

    /// <inheritdoc/>
    public override bool IsOnLoopback => HostContext.IsLoopback(flow);

    /// <inheritdoc/>
    public override bool IsServedToBrowsers => WebServerContext.MayServe(File) && WebServerContext.IsServedToBrowsers(Flows)
        && (Scheme == "https" || !project.Server.ServesHttp2Alone);

    /// <inheritdoc/>
    public override MisreadAddress? Misread =>
        base.Misread is { } misread && (misread.Fault == AddressFault.Colon || (IsReadByHost && project.Server.Refuses(misread)))
            ? misread : null;

    /// <inheritdoc/>
    public override string? OpenedBefore =>
        (IsReadByHost ? base.OpenedBefore : null)
        ?? (WebServerContext.MayOpen(File) ? FlowsOfMethod.Select(OpenedAddresses.FindBefore).FirstOrDefault(before => before is not null)
            : null);

    // A variable may reach several calls, of which the flow has the first.
    private IReadOnlyList<PortFlow> FlowsOfMethod =>
        flow.Text is null && OperationFlow.Follow(flow.Source, flow.Container) is { IsVariable: true } variable
            ? FlowWalker.All(flow with { Sink = variable }, Value, FlowScope.Method)
            : [flow];

    private bool IsReadByHost => flow.Sink is { } sink && ServerAddressSinks.IsOfHost(sink);

    /// <inheritdoc/>
    public override bool IsSample =>
        _isSample ??= RoleContext.IsUnused(flow) && (Is(PortRoles.Test) || Environment == PortEnvironment.Test);

    /// <inheritdoc/>
    public override bool MayBeNegative =>
        flow.Sink is { } sink && (sink.Kind == SinkKind.Declaration || !ExpectationContext.ThrowsBelowZero(sink.Symbol));

    private SyntaxTree File => flow.Source.Syntax.SyntaxTree;

    // They follow the port through its type, whose other members the compiler has to bind for it. Each use looks first whether the
    // file has a word of what it wants.
    private IReadOnlyList<PortFlow> Flows => _flows ??= FlowWalker.All(flow, Value, project.Scope);

    /// <inheritdoc/>
    public override bool Is(PortRoles roles)
    {
        foreach (var (role, applies) in RoleContext.Checks)
        {
            if ((roles & role) == 0)
                continue;
            if ((_asked & role) == 0 && applies(flow))
                _roles |= role;
            _asked |= role;
            if ((_roles & role) != 0)
                return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override bool IsNamedAround(string word) =>
        Contain(NamesBeside, word)
        || (NameContext.MayName(File, word) && Contain(_namesBeyond ??= [.. NameContext.Beyond(Flows)], word));

    /// <inheritdoc/>
    public override bool IsEncryptionVisible(int counterpart) => EncryptionContext.IsVisible(flow, counterpart);

    private string? FindScheme() =>
        SchemeContext.FindBeside(flow) ?? (SchemeContext.MayFind(File) ? SchemeContext.FindBeyond(Flows) : null);

    private static bool Contain(IEnumerable<string> names, string word) =>
        names.Any(name => NameWords.Contain(name, word));
}
