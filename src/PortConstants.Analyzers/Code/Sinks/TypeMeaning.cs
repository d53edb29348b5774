namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>What the simple name of a type shows: the last column of <c>data/members.csv</c>.</summary>
[Flags]
public enum TypeMeaning
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>-1 is the port of the scheme, or none.</summary>
    AllowsNegativePort = 1,

    /// <summary>The port is that of a header, as of <c>Host</c> and <c>Origin</c>, and not of a connection.</summary>
    HostHeader = 2,

    /// <summary>An object carries the port that it is created with to whatever receives the object.</summary>
    Address = 4,

    /// <summary>A self-hosted web server, which receives its own URL.</summary>
    SelfHost = 8,

    /// <summary>The exception of a refused argument.</summary>
    RefusesArgument = 16,
}
