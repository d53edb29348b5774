using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Context;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;

namespace PortConstants.Analyzers.Code;

/// <summary>A port in the code.</summary>
/// <param name="Value">The number; it may lie outside 0 to 65535.</param>
/// <param name="Location">The number alone, as it is written.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Operation">The literal or reference that has it.</param>
/// <param name="Sink">The symbol that makes it a port; <see langword="null"/> for a URL that goes nowhere in particular.</param>
/// <param name="Text">The text around it, if it stands in one.</param>
internal sealed record CodePortUsage(long Value, Location Location, PortSpelling Form, IOperation Operation, Sink? Sink, ParsedPort? Text)
    : PortUsage(Value, Location, Form, Text)
{
    /// <summary>Whether this only declares a constant of the project's own: <c>const int HttpsPort = 443</c>.</summary>
    public bool DeclaresConstant => Sink is { Kind: SinkKind.Declaration } declaration && declaration.Symbol is
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true } or ILocalSymbol { IsConst: true };

    /// <inheritdoc/>
    public override string Place => UsageDescription.Describe(this);

    /// <inheritdoc/>
    public override IEnumerable<string> Names => Sink is { } sink ? UsageDescription.Owners(sink.Symbol).Select(owner => owner.Name) : [];

    /// <inheritdoc/>
    public override string? Namespace => Sink?.Symbol.ContainingNamespace?.ToDisplayString();

    /// <inheritdoc/>
    public override bool IsOnLoopback => HostContext.IsLoopback(this);

    /// <inheritdoc/>
    public override bool SpeaksHttp => ServerContext.SpeaksHttp(this);
}
