namespace PortConstants.Knowledge;

/// <summary>How the encryption of one connection begins; <see cref="TlsStart"/> is how it may begin in a protocol.</summary>
public enum Encryption
{
    /// <summary>Nothing shows it.</summary>
    Unknown,

    /// <summary>Not at all: what is sent is clear text.</summary>
    None,

    /// <summary>By a command, after clear text at first: STARTTLS.</summary>
    Upgrade,

    /// <summary>With the first byte.</summary>
    Implicit,

    /// <summary>With the first byte where the protocol knows no command for it; one of both elsewhere.</summary>
    Some,

    /// <summary>Something is about encryption, but does not show whether there is any: a certificate, a list of protocols.</summary>
    Unclear,

    /// <summary>As the library or the program decides while it runs.</summary>
    Chosen,
}
