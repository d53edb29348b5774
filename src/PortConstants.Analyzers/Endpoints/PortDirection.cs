namespace PortConstants.Analyzers.Endpoints;

/// <summary>Which end of a connection a port belongs to.</summary>
public enum PortDirection
{
    /// <summary>Nothing in the place shows it.</summary>
    Unknown,

    /// <summary>The program connects or sends to the port.</summary>
    Connects,

    /// <summary>The program opens the port.</summary>
    Listens,
}
