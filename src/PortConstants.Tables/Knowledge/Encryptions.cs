namespace PortConstants.Knowledge;

/// <summary>Joins what several options say of the encryption of one connection.</summary>
public static class Encryptions
{
    /// <summary>What both say together; <see cref="Encryption.Chosen"/> where they do not agree.</summary>
    public static Encryption Join(Encryption one, Encryption other)
    {
        if (one > other)
            (one, other) = (other, one);
        return (one, other) switch
        {
            _ when one == other => one,
            (Encryption.Unknown, _) => other,
            // Without TLS at first, and with it later.
            (Encryption.None, Encryption.Upgrade) => other,
            (Encryption.Implicit, Encryption.Some) => one,
            (Encryption.Upgrade or Encryption.Implicit or Encryption.Some, Encryption.Unclear) => one,
            _ => Encryption.Chosen,
        };
    }
}
