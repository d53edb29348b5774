namespace PortConstants.Tables.Approved;

/// <summary>The directions of a port, as the approved list and the reports spell them.</summary>
public static class PortDirections
{
    /// <summary>The program waits for connections on the port.</summary>
    public const string Listens = "listens";

    /// <summary>The program connects to the port of another one.</summary>
    public const string Connects = "connects";

    /// <summary>The code does not show which of both.</summary>
    public const string Unknown = "unknown";

    /// <summary>A line of the approved list whose direction nobody has decided. It approves nothing.</summary>
    public const string Undecided = "?";

    /// <summary>
    /// A line of the approved list for a port that the machine itself has open, and no program of the repository. It approves nothing that
    /// a program does.
    /// </summary>
    public const string OfSystem = "system";

    /// <summary>Reads the direction of an approved port. Empty: either one.</summary>
    /// <param name="text">One of the words, or one that firewall forms use for it, in any letter case.</param>
    /// <returns><see langword="null"/> if the text is no direction.</returns>
    public static string? Parse(string text) => text.Trim().ToLowerInvariant() switch
    {
        Listens or "listen" or "in" or "inbound" or "incoming" or "ingress" or "server" => Listens,
        Connects or "connect" or "out" or "outbound" or "outgoing" or "egress" or "client" => Connects,
        "" or "any" or "all" or "both" or "*" or "-" or Unknown => "",
        Undecided => Undecided,
        OfSystem or "machine" or "os" => OfSystem,
        _ => null,
    };
}
