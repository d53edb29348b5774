using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>The schemes of URLs that have an encrypted counterpart.</summary>
public static class UrlSchemes
{
    /// <summary>Whether connections of a scheme are encrypted: <c>https</c>, <c>couchbases</c>, <c>ssl</c>; but not <c>ws</c>.</summary>
    public static bool IsEncrypted(string scheme) => Products.OfScheme(scheme) is { } product
        ? Has(product.EncryptedSchemes, scheme)
        : scheme.EndsWith("s", StringComparison.OrdinalIgnoreCase) || scheme.EndsWith("ssl", StringComparison.OrdinalIgnoreCase);

    /// <summary>The encrypted counterpart of a scheme, if it has one.</summary>
    public static string? Encrypt(string scheme) =>
        Products.OfScheme(scheme) is { IsCarrier: false } product && Has(product.EncryptedSchemes, scheme + "s") ? scheme + "s" : null;

    private static bool Has(string[] schemes, string scheme) =>
        Array.Exists(schemes, other => other.Equals(scheme, StringComparison.OrdinalIgnoreCase));
}
