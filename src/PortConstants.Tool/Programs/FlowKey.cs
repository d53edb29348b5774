using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>What makes two places of a program one flow.</summary>
internal readonly record struct FlowKey(int Port, string Protocol, string Direction, string Environment, string Service, string Host)
{
    /// <summary>The flow of a place. Who listens is the destination itself, whatever the address.</summary>
    public static FlowKey Of(ReportedPort place) => new(
        place.Port, place.Protocol, place.Direction, place.Environment, place.Service,
        place.Direction == PortDirections.Listens ? "" : place.Host);

    /// <summary>How much is not known.</summary>
    public int OpenFacts =>
        (Protocol.Length == 0 ? 1 : 0)
        + (Direction == PortDirections.Unknown ? 1 : 0)
        + (Direction != PortDirections.Listens && Host.Length == 0 ? 1 : 0);

    /// <summary>Whether another flow may be this one, and tells more.</summary>
    public bool MayBe(FlowKey other) =>
        Port == other.Port
        && Environment == other.Environment
        && Service == other.Service
        && (Protocol.Length == 0 || Protocol == other.Protocol)
        && (Direction == PortDirections.Unknown || Direction == other.Direction)
        && (Host.Length == 0 || Host == other.Host)
        && OpenFacts > other.OpenFacts;
}
