namespace PortConstants.Tables;

/// <summary>The columns of a port table. How a header may spell each is in <see cref="TableTitles"/>.</summary>
internal enum TableColumn
{
    /// <summary>The ports.</summary>
    Port,

    /// <summary>The name of the constant.</summary>
    Name,

    /// <summary>The names of the single ports of a row of several.</summary>
    Members,

    /// <summary>The transport protocols.</summary>
    Protocol,

    /// <summary>Why the port is risky.</summary>
    Risk,

    /// <summary>The name of the encrypted counterpart.</summary>
    Encrypted,

    /// <summary>One line for people.</summary>
    Description,

    /// <summary>The first port of a range whose ends are in two columns.</summary>
    FirstPort,

    /// <summary>The last port of such a range.</summary>
    LastPort,

    /// <summary>A port on TCP: <c>TCP port</c>, or <c>TCP</c> in a table without a port column.</summary>
    TcpPort,

    /// <summary>A port on UDP.</summary>
    UdpPort,

    /// <summary>A mark: the service uses TCP.</summary>
    Tcp,

    /// <summary>A mark: the service uses UDP.</summary>
    Udp,

    /// <summary>A mark: the service uses SCTP.</summary>
    Sctp,

    /// <summary>A mark: the service uses DCCP.</summary>
    Dccp,
}
