namespace PortConstants.Knowledge;

/// <summary>In what a port contradicts what is spoken on it.</summary>
public enum ContradictionKind
{
    /// <summary>The port belongs to another service, or to another protocol of the same one.</summary>
    OtherService,

    /// <summary>The service expects TLS from the first byte on the port, and the connection begins in clear text.</summary>
    ExpectsTls,

    /// <summary>The service expects clear text at first on the port, and the connection begins with TLS.</summary>
    ExpectsClearText,
}
