namespace PortConstants.Tables;

/// <summary>What a word in a cell of a port table means; <c>data/table-words.csv</c> lists the words.</summary>
[Flags]
internal enum CellMeaning
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>The transport protocol TCP.</summary>
    Tcp = 1,

    /// <summary>The transport protocol UDP.</summary>
    Udp = 2,

    /// <summary>TCP and UDP.</summary>
    Both = Tcp | Udp,

    /// <summary>The transport protocol SCTP.</summary>
    Sctp = 4,

    /// <summary>The transport protocol DCCP.</summary>
    Dccp = 8,

    /// <summary>Any transport protocol.</summary>
    Transport = Both | Sctp | Dccp,

    /// <summary>Leaves the protocol open.</summary>
    Any = 16,

    /// <summary>A protocol that is spoken over TCP.</summary>
    OverTcp = 32,

    /// <summary>A protocol that is spoken over UDP.</summary>
    OverUdp = 64,

    /// <summary>A protocol that runs over a transport protocol.</summary>
    Application = OverTcp | OverUdp,

    /// <summary>Any word that belongs into a cell of protocols.</summary>
    Protocol = Transport | Any | Application,

    /// <summary>Joins two items of a list.</summary>
    And = 128,

    /// <summary>Stands between the ends of a range.</summary>
    To = 256,

    /// <summary>Stands before a range.</summary>
    From = 512,

    /// <summary>And up: stands after the lowest port.</summary>
    Up = 1024,

    /// <summary>Says that a port follows.</summary>
    Port = 2048,

    /// <summary>A name for ports without a service.</summary>
    Placeholder = 4096,

    /// <summary>The name of a row that counts the others.</summary>
    Total = 8192,

    /// <summary>A mark that is set.</summary>
    Yes = 16384,

    /// <summary>A mark that is not set.</summary>
    No = 32768,
}
