namespace PortConstants.Knowledge;

/// <summary>
/// Judges whether a port contradicts what is spoken on it. Only what is certain counts: a number that belongs to a service alone, and
/// that no relative of what is spoken has.
/// </summary>
public static class Contradictions
{
    private const string Http = "Http";

    /// <summary>The contradiction; <see langword="null"/> where there is none, or none that is certain.</summary>
    public static Contradiction? Find(int port, Spoken spoken)
    {
        if (Products.WithPort(port) is not { Count: > 0 } owners)
            return null;
        if (spoken.Product is not { } product)
            return OfAny(port, spoken, owners.Where(IsFirmAt(port)));
        if (product.Name == Http)
            return OfHttp(port, spoken, product);
        if (Find(product.Ports, port) is not null || Find(product.EncryptedPorts, port) is not null)
            return OfEncryption(port, spoken, product);
        if (Find(product.ManagementPorts, port) is not null || (spoken.IsOfClient && Find(product.ClusterPorts, port) is not null))
            return OtherService(spoken, product, OwnRole(port, product));
        var isRelated = owners.Any(product.IsRelatedTo);
        if (spoken.IsExact && !spoken.IsOfClient && !isRelated)
            return null;
        if (!spoken.IsExact && isRelated)
        {
            // A client of mail, whose type does not show whether it sends or reads.
            return product.Ports.Length > 0 ? null : OfAny(port, spoken, owners.Where(product.IsRelatedTo));
        }
        return OwnerOf(port, spoken, owners) is { } other ? OtherService(spoken, product, other) : null;
    }

    /// <summary>HTTP is spoken on any port; only its own two are certain.</summary>
    private static Contradiction? OfHttp(int port, Spoken spoken, Product http) => spoken.Encryption switch
    {
        Encryption.Implicit when Find(http.Ports, port) is not null => OtherService(spoken, http, "HTTP without TLS", "HTTPS"),
        Encryption.None when Find(http.EncryptedPorts, port) is not null => OtherService(spoken, http, "HTTPS", "HTTP"),
        _ => null,
    };

    private static Contradiction? OfAny(int port, Spoken spoken, IEnumerable<Product> owners) =>
        owners.Select(owner => OfEncryption(port, spoken, owner)).FirstOrDefault(found => found is not null);

    private static Contradiction? OfEncryption(int port, Spoken spoken, Product product)
    {
        if (product.Tls is not (TlsStart.Implicit or TlsStart.Upgrade) || product.Name == Http)
            return null;
        if (Find(product.EncryptedPorts, port) is { } encrypted)
        {
            return spoken.Encryption is Encryption.None or Encryption.Upgrade && ClearTwin(product, encrypted) is { } clear
                ? new Contradiction(ContradictionKind.ExpectsTls, spoken, product, product.Title, product.Title, clear)
                : null;
        }
        var isImplicit = spoken.Encryption == Encryption.Implicit
            || (spoken.Encryption == Encryption.Some && product.Tls == TlsStart.Implicit);
        // A further port, such as 2525 for mail, may be served either way.
        return isImplicit && Find(product.Ports, port) is { } clearText && (clearText.IsFirm || clearText == product.Ports[0])
            && EncryptedTwin(product, clearText) is { } twin
            ? new Contradiction(ContradictionKind.ExpectsClearText, spoken, product, product.Title, product.Title, twin)
            : null;
    }

    private static Contradiction? OtherService(Spoken spoken, Product product, string owner, string? wanted = null) =>
        Default(product, spoken) is { } instead
            ? new Contradiction(ContradictionKind.OtherService, spoken, product, owner, wanted ?? product.Title, instead)
            : null;

    private static string OwnRole(int port, Product product) =>
        Find(product.ManagementPorts, port) is { } management
            ? $"{product.Title} management{(management.IsHttp ? ", which answers HTTP" : "")}"
            : $"the nodes of {product.Title} among each other";

    /// <summary>
    /// The other product that the number belongs to for certain. Whatever is spoken may be tunnelled through the ports of HTTP.
    /// </summary>
    private static string? OwnerOf(int port, Spoken spoken, IReadOnlyList<Product> owners)
    {
        var transport = spoken.Product!.Transport;
        foreach (var owner in owners)
        {
            if ((Find(owner.Ports, port) ?? Find(owner.EncryptedPorts, port)) is { IsFirm: true } own
                && (spoken.IsExact || !own.IsHttp)
                && (transport.Length == 0 || owner.Transport.Length == 0 || transport == owner.Transport))
                return owner.Title;
        }
        return null;
    }

    /// <summary>The port on which the product is spoken as it is spoken here.</summary>
    private static KnownPort? Default(Product product, Spoken spoken)
    {
        if (product.EncryptedPorts.Length == 0 || product.Tls == TlsStart.Same)
            return product.Ports.Length > 0 ? product.Ports[0] : null;
        return spoken.Encryption is Encryption.Implicit ? product.EncryptedPorts[0] : ClearTwin(product, product.EncryptedPorts[0]);
    }

    private static KnownPort? ClearTwin(Product product, KnownPort encrypted)
    {
        foreach (var port in product.Ports)
        {
            if (PackagedPorts.NumberOf(PackagedPorts.EncryptedOf(port.Name)) == encrypted.Number)
                return port;
        }
        return product.Ports.Length > 0 ? product.Ports[0] : null;
    }

    private static KnownPort? EncryptedTwin(Product product, KnownPort clear)
    {
        var name = PackagedPorts.EncryptedOf(clear.Name);
        foreach (var port in product.EncryptedPorts)
        {
            if (port.Name == name)
                return port;
        }
        return product.EncryptedPorts.Length > 0 ? product.EncryptedPorts[0] : null;
    }

    private static KnownPort? Find(KnownPort[] ports, int number)
    {
        foreach (var port in ports)
        {
            if (port.Number == number)
                return port;
        }
        return null;
    }

    /// <summary>Whether a number shows a product by itself. HTTP may be spoken over TLS on any of its ports.</summary>
    private static Func<Product, bool> IsFirmAt(int port) => product =>
        (Find(product.Ports, port) ?? Find(product.EncryptedPorts, port)) is { IsFirm: true, IsHttp: false };
}
