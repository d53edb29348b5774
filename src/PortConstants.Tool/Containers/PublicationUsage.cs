using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;
using PortConstants.Knowledge;

namespace PortConstants.Tool.Containers;

/// <summary>A port that a container publishes, for the one finder of service names.</summary>
/// <param name="port">The port.</param>
/// <param name="protocol">The protocol; empty if it is not known.</param>
/// <param name="names">What names the service: its own name, and its image.</param>
internal sealed class PublicationUsage(int port, string protocol, string[] names)
    : PortUsage(port, Location.None, PortSpelling.Text, text: null)
{
    /// <inheritdoc/>
    public override string Place => "";

    /// <inheritdoc/>
    public override IEnumerable<string> Names => names;

    // Who names a container names what is in it, but not what is on each of its ports.
    /// <inheritdoc/>
    public override IEnumerable<string> NamesOfReceiver => [];

    /// <inheritdoc/>
    public override string? Library => null;

    /// <inheritdoc/>
    public override Spoken Spoken => default;

    /// <inheritdoc/>
    public override PortDirection Direction => PortDirection.Listens;

    /// <inheritdoc/>
    public override string Protocol => protocol;

    /// <inheritdoc/>
    public override PortEnvironment Environment => PortEnvironment.Production;

    /// <inheritdoc/>
    public override bool IsOnLoopback => false;

    /// <inheritdoc/>
    public override bool IsServedToBrowsers => false;

    /// <inheritdoc/>
    public override bool MayBeNegative => false;

    /// <inheritdoc/>
    public override bool IsEncryptionVisible(int counterpart) => false;

    /// <inheritdoc/>
    public override bool Is(PortRoles roles) => false;
}
