namespace PortConstants.Knowledge;

/// <summary>How the encryption of a protocol begins.</summary>
public enum TlsStart
{
    /// <summary>Never: the protocol is spoken in clear text alone.</summary>
    None,

    /// <summary>With the first byte, on a port of its own: HTTPS, AMQPS.</summary>
    Implicit,

    /// <summary>By a command on the port for clear text, as STARTTLS does; on the encrypted ports with the first byte.</summary>
    Upgrade,

    /// <summary>On the same port, as the server is configured, so that a number shows nothing: PostgreSQL, Kafka.</summary>
    Same,

    /// <summary>The protocol encrypts by itself, as SSH does.</summary>
    Own,
}
