using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// What the text around a port shows of what is spoken on it: a URL by its scheme and path, a connection string by its keys.
/// </summary>
internal static class SpokenText
{
    /// <summary>What is spoken; clear text where the scheme is one that does not encrypt.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="port">The port in it.</param>
    public static Spoken Read(string text, ParsedPort port)
    {
        if (port.Scheme is not { } scheme)
            return new Spoken(port is { Product: { } name, IsOfProductAlone: true } ? Products.OfWord(name) : null, Encryption.Unknown);
        var spoken = OfScheme(scheme);
        return spoken.Product?.IsHttp == true && OfPath(text, port.Start + port.Length) is { } ofPath
            ? spoken with { Product = ofPath, IsExact = true }
            : spoken;
    }

    /// <summary>What a scheme shows.</summary>
    public static Spoken OfScheme(string scheme)
    {
        if (Products.OfScheme(scheme) is not { IsCarrier: false } product)
            return default;
        return new Spoken(product, UrlSchemes.IsEncrypted(scheme) ? Encryption.Implicit : Encryption.None);
    }

    private static Product? OfPath(string text, int start)
    {
        foreach (var option in ClientOptions.OfPaths)
        {
            if (start < text.Length && string.CompareOrdinal(text, start, option.Member, 0, option.Member.Length) == 0)
                return Products.Find(option.Speaks);
        }
        return null;
    }
}
