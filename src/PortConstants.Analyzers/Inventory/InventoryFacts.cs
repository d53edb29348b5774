using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;
using PortConstants.Analyzers.Rules;
using PortConstants.Knowledge;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Inventory;

/// <summary>
/// One row of the inventory: the properties of a PORT900 diagnostic, from which <c>dotnet ports</c> makes its report. What is empty or
/// <see langword="null"/> is not known.
/// </summary>
/// <param name="Port">The number; <see langword="null"/> for a place that gets its port from outside the program.</param>
/// <param name="Direction">Whether the program opens the port or connects to it.</param>
/// <param name="Protocol">The transport protocol: <c>tcp</c>, <c>udp</c>, <c>sctp</c>, <c>tcp/udp</c>.</param>
/// <param name="Name">The service.</param>
/// <param name="Risk">Why the port is risky, in words.</param>
/// <param name="Host">The host that belongs to the port.</param>
/// <param name="IsImplied">Whether a scheme or a driver implies the port.</param>
/// <param name="Environment">Where the program runs when it uses the port.</param>
/// <param name="Place">The place that makes the number a port.</param>
internal sealed record InventoryFacts(
    int? Port,
    PortDirection Direction,
    string Protocol,
    string? Name,
    string? Risk,
    string? Host,
    bool IsImplied,
    PortEnvironment Environment,
    string Place)
{
    /// <summary>The facts of a usage; <see langword="null"/> if it is none of the program's own ports.</summary>
    public static InventoryFacts? Of(PortUsage usage, PortCatalog catalog)
    {
        // Port 0 is any free port.
        if (usage.Port is not (> 0 and var port) || usage.Is(PortRoles.OfOthers))
            return null;
        var service = ServiceNames.Find(usage, catalog).FirstOrDefault();
        return new InventoryFacts(
            port,
            usage.Direction,
            ProtocolOf(usage, service),
            ServiceNames.NameOf(service, port, catalog),
            catalog.RiskOf(port),
            ShownHost.From(usage.Host),
            usage.Spelling == PortSpelling.Implied,
            usage.Environment,
            usage.Place);
    }

    // The ports that schemes and drivers imply are those of connections over TCP.
    private static string ProtocolOf(PortUsage usage, NamedPort? service) =>
        usage.Protocol is { Length: > 0 } protocol ? protocol
        : usage.Spelling == PortSpelling.Implied ? "tcp"
        : OnlyProtocolOf(service);

    // A service that is registered for several protocols shows the one in use where the product has only one.
    private static string OnlyProtocolOf(NamedPort? service) =>
        service is null ? ""
        : service.Row.Protocols.IndexOf('/') < 0 ? service.Row.Protocols
        : Products.OfConstant(service.Constant.Name)?.Transport ?? "";

    /// <summary>The diagnostic at a place.</summary>
    public Diagnostic ToDiagnostic(Location location) =>
        ShownDiagnostic.Create(Descriptors.Inventory, location, ToProperties(), ToMessage());

    /// <summary>The facts as properties of a diagnostic; what is not known is left out.</summary>
    private ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        Add("port", Port?.ToString(CultureInfo.InvariantCulture));
        Add("direction", ToWord(Direction));
        Add("protocol", Protocol);
        Add("name", Name);
        Add("risk", Risk);
        Add("host", Host);
        Add("implicit", IsImplied ? "true" : null);
        Add("environment", ToWord(Environment));
        Add("place", Place);
        Add("outside", Port is null ? "true" : null);
        return properties.ToImmutable();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                properties.Add(key, ShownText.From(value!));
        }
    }

    /// <summary>The facts in one line: <c>5672/tcp (Amqp), connects to 'queue': 'Port' of 'ConnectionFactory'</c>.</summary>
    private string ToMessage()
    {
        if (Port is not { } port)
            return $"A port from outside the program: {Place}";
        var number = port.ToString(CultureInfo.InvariantCulture)
            + (Protocol.Length > 0 ? "/" + Protocol : "")
            + (Name is null ? "" : $" ({Name})");
        var direction = Direction switch
        {
            PortDirection.Listens => ", listens",
            PortDirection.Connects => Host is null ? ", connects" : $", connects to '{Host}'",
            _ => "",
        };
        return $"Port {number}{direction}: {Place}";
    }

    private static string ToWord<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
