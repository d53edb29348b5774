namespace PortConstants.Analyzers.Endpoints;

/// <summary>Why Kestrel refuses an address, or reads it otherwise.</summary>
public enum AddressFault
{
    /// <summary>It reads the address as it is written.</summary>
    None,

    /// <summary>Refused: there is no scheme, as in <c>localhost:5000</c>.</summary>
    NoScheme,

    /// <summary>Refused: there is no host, as in <c>http://:5000</c>.</summary>
    NoHost,

    /// <summary>Refused: the scheme is none of HTTP.</summary>
    OtherScheme,

    /// <summary>Refused: a path follows, to which everything after a slash belongs, another address too.</summary>
    Path,

    /// <summary>Refused: <c>localhost</c> is two addresses, for which the system cannot choose one free port.</summary>
    FreePortOfLocalhost,

    /// <summary>What follows the last colon is no number, so that the port is the one of the scheme.</summary>
    UnreadPort,

    /// <summary>A host where only ports are expected, so that the port is opened on all addresses.</summary>
    UnreadHost,

    /// <summary>A colon before the port where SQL Server has a comma, so that all of it is the name of a host.</summary>
    Colon,
}
