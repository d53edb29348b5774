namespace PortConstants.Tool.Open;

/// <summary>A port that a machine has open.</summary>
/// <param name="Port">The port.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</param>
/// <param name="Address">The local address; <c>*</c> for all.</param>
/// <param name="Process">Who has opened it, as the list shows it; empty where it does not.</param>
internal sealed record OpenPort(int Port, string Protocol, string Address, string Process)
{
    /// <summary>The port and its protocol: <c>8080/tcp</c>.</summary>
    public string Number => $"{Port}/{Protocol}";
}
