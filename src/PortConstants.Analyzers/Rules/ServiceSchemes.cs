using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Rules;

/// <summary>Which services a URL scheme, or the name of a protocol, belongs to.</summary>
internal static class ServiceSchemes
{
    /// <summary>
    /// Whether the scheme of a URL belongs to another service than the constant's. A scheme that is not known has a service of its own.
    /// </summary>
    public static bool IsSchemeOfAnother(string scheme, string constant)
    {
        if (scheme is "" or "?" || Products.OfScheme(scheme) is { IsCarrier: true })
            return false;
        var name = scheme.Split('+', '.')[0];
        return Products.OfWord(name) is { } product
            ? !Belongs(product, constant)
            : !NameWords.Contain(constant, name) && !NameWords.Contain(constant, name.TrimEnd('s'));
    }

    /// <summary>Whether a word of a name belongs to another service than the constant's. Most words belong to none.</summary>
    public static bool BelongsToAnother(string word, string constant) =>
        Products.OfWord(word) is { } product && !Belongs(product, constant);

    /// <summary>Whether a word belongs to the service of the constant.</summary>
    public static bool BelongsTo(string word, string constant) => Products.OfWord(word) is { } product && Belongs(product, constant);

    private static bool Belongs(Product product, string constant) =>
        (product.Name == "Http" && PackagedPorts.IsHttp(constant))
        || IsNamed(product, constant)
        || Array.Exists(product.Family, key => Products.Find(key) is { } other && IsNamed(other, constant));

    private static bool IsNamed(Product product, string constant) =>
        Array.Exists(product.Words, word => NameWords.Contain(constant, word));
}
