using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Texts;

namespace PortConstants.Analyzers.Uses;

/// <summary>A port in the code.</summary>
/// <param name="Value">The number; it may lie outside 0 to 65535.</param>
/// <param name="Location">The number alone, as it is written.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Operation">The literal or reference that has it.</param>
/// <param name="Destination">The symbol that makes it a port; <see langword="null"/> for a URL that goes nowhere in particular.</param>
/// <param name="Text">The text around it, if it stands in one.</param>
internal sealed record CodeUse(long Value, Location Location, PortUseForm Form, IOperation Operation, Destination? Destination, PortText? Text)
    : PortUse(Value, Location, Form, Text)
{
    /// <summary>Whether this only declares a constant of the project's own: <c>const int HttpsPort = 443</c>.</summary>
    public bool DeclaresConstant => Destination is { Kind: DestinationKind.Declaration } declaration && declaration.Symbol is
        IFieldSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true } or ILocalSymbol { IsConst: true };

    /// <inheritdoc/>
    public override string Place => UseNames.Describe(this);

    /// <inheritdoc/>
    public override IEnumerable<string> Names => Destination is { } destination ? UseNames.Owners(destination.Symbol).Select(owner => owner.Name) : [];

    /// <inheritdoc/>
    public override string? Namespace => Destination?.Symbol.ContainingNamespace?.ToDisplayString();

    /// <inheritdoc/>
    public override bool IsOnLoopback => Hosts.IsLoopback(this);

    /// <inheritdoc/>
    public override bool SpeaksHttp => Servers.SpeaksHttp(this);
}
