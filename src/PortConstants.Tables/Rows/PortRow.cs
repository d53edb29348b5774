namespace PortConstants.Tables;

/// <summary>One row of a port table.</summary>
/// <param name="Name">The row's C# identifier.</param>
/// <param name="Ports">Its ports, in the order in which they are written.</param>
/// <param name="Members">The identifiers of the single ports of a row of several, in the same order; empty if they have none.</param>
/// <param name="Protocols">The transport protocols, joined by <c>/</c> in the order tcp, udp, sctp, dccp; or empty.</param>
/// <param name="Risk">Why the port is risky, in words; or empty: it is not.</param>
/// <param name="Encrypted">The name of the encrypted counterpart; or empty.</param>
/// <param name="Description">What the service is, in one line; or empty.</param>
public sealed record PortRow(
    string Name,
    PortSet Ports,
    EquatableArray<string> Members,
    string Protocols,
    string Risk,
    string Encrypted,
    string Description)
{
    /// <summary>This row with what another one of the same name and ports adds to it.</summary>
    internal PortRow Join(PortRow other) => this with
    {
        Protocols = Tables.Protocols.Join(Protocols, other.Protocols),
        Risk = Risk.Length > 0 ? Risk : other.Risk,
        Encrypted = Encrypted.Length > 0 ? Encrypted : other.Encrypted,
        Description = Description.Length > 0 ? Description : other.Description,
        Members = Members.Count > 0 ? Members : other.Members,
    };
}
