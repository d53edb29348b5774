using System.Globalization;

namespace PortConstants.Tables.Approved;

/// <summary>One line of an approved list.</summary>
/// <param name="Ports">The approved ports: one, a range, or several.</param>
/// <param name="Protocol">The protocols, in the spelling of <see cref="Protocols"/>; empty: any.</param>
/// <param name="Direction">One of <see cref="PortDirections"/>; empty: any.</param>
/// <param name="Name">The name of the service, for people.</param>
/// <param name="Description">Why the port is approved, for people.</param>
public sealed record ApprovedPort(PortSet Ports, string Protocol, string Direction, string Name, string Description)
    : IComparable<ApprovedPort>
{
    /// <summary>A line for a port that a program uses.</summary>
    public static ApprovedPort For(int port, string protocol, string direction, string name)
    {
        PortSet.Parse(port.ToString(CultureInfo.InvariantCulture), out var ports);
        return new ApprovedPort(ports, protocol, direction == PortDirections.Unknown ? PortDirections.Undecided : direction, name, "");
    }

    /// <summary>Whether a person has still to decide on the direction, so that the line approves nothing.</summary>
    public bool IsUndecided => Direction == PortDirections.Undecided;

    /// <summary>Whether the line names a port of the machine itself.</summary>
    public bool IsOfSystem => Direction == PortDirections.OfSystem;

    /// <summary>Whether the line explains a port that is open on a machine.</summary>
    public bool MayBeOpen(int port, string protocol) =>
        IsOfSystem ? Concerns(port, protocol, PortDirections.OfSystem) : Covers(port, protocol, PortDirections.Listens);

    /// <summary>Whether the line approves a usage. A fact that is not known on either side contradicts nothing.</summary>
    /// <param name="port">The port.</param>
    /// <param name="protocol">One protocol, or an empty text where it is not known.</param>
    /// <param name="direction">One of <see cref="PortDirections"/>, or an empty text.</param>
    public bool Covers(int port, string protocol, string direction) => !IsUndecided && !IsOfSystem && Concerns(port, protocol, direction);

    /// <summary>Whether the line is about a usage, also where it leaves the decision open.</summary>
    public bool Concerns(int port, string protocol, string direction) =>
        Ports.Contains(port)
        && (IsOpen(Direction) || IsOpen(direction) || Direction == direction)
        && (Protocol.Length == 0 || protocol.Length == 0 || Array.IndexOf(Protocol.Split('/'), protocol) >= 0);

    /// <summary>The order of an approved list: by port, protocol and direction.</summary>
    public int CompareTo(ApprovedPort? other)
    {
        if (other is null)
            return 1;
        var order = Ports.First.CompareTo(other.Ports.First);
        if (order == 0)
            order = Ports.Last.CompareTo(other.Ports.Last);
        if (order == 0)
            order = string.CompareOrdinal(Protocol, other.Protocol);
        return order != 0 ? order : string.CompareOrdinal(Direction, other.Direction);
    }

    /// <summary>The facts that are approved, for a message: <c>5672/tcp, connects</c>.</summary>
    public override string ToString() => Describe(Ports.ToString(), Protocol, Direction);

    /// <summary>The facts of a usage, for a message: <c>5672/tcp, connects</c>.</summary>
    public static string Describe(string port, string protocol, string direction) =>
        port + (protocol.Length == 0 ? "" : "/" + protocol) + (IsOpen(direction) ? "" : ", " + direction);

    private static bool IsOpen(string direction) => direction is "" or PortDirections.Unknown or PortDirections.Undecided;
}
