using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>What the scheme of a URL implies.</summary>
/// <param name="Scheme">The scheme, in lower case.</param>
/// <param name="Port">The port of a URL that has none; 0 where the scheme implies none.</param>
/// <param name="Protocol">The transport protocol in the spelling of port tables.</param>
/// <param name="IsOfClients">Whether only who connects writes such a URL.</param>
internal readonly record struct SchemeDefaults(string Scheme, int Port, string? Protocol, bool IsOfClients)
{
    /// <summary>What a scheme implies; <see langword="null"/> for one that is not known.</summary>
    public static SchemeDefaults? Find(string scheme)
    {
        if (Products.OfScheme(scheme) is not { } product)
            return null;
        var isEncrypted = Array.IndexOf(product.EncryptedSchemes, scheme) >= 0;
        var port = !isEncrypted ? product.DefaultPort
            : product.Tls != TlsStart.Same && product.EncryptedPorts is [var first, ..] ? first.Number
            : 0;
        return new SchemeDefaults(
            scheme, port, product.Transport.Length > 0 ? product.Transport : null, product.Served != ServedBy.Both);
    }
}
