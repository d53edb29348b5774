namespace PortConstants.Knowledge;

/// <summary>What is certainly spoken on a port, as a library, a scheme, an option or a connection string shows it.</summary>
/// <param name="Product">The product or protocol; <see langword="null"/> where nothing shows it.</param>
/// <param name="Encryption">How the encryption of the connection begins.</param>
public readonly record struct Spoken(Product? Product, Encryption Encryption)
{
    /// <summary>Whether a library shows the product, so that it is a client that connects.</summary>
    public bool IsOfClient { get; init; }

    /// <summary>Whether an option chose the product, so that others which are met on the same ports are excluded.</summary>
    public bool IsExact { get; init; }
}
