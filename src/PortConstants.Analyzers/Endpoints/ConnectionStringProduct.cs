using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Endpoints;

/// <summary>The product that a connection string belongs to, where its keys and its syntax are those of one product alone.</summary>
internal static class ConnectionStringProduct
{
    /// <summary><see langword="null"/> where the string may belong to several.</summary>
    public static Product? Of(string text, List<ConnectionStringPair> pairs)
    {
        if (pairs.Find(pair => pair.Key == "driver") is { Key: not null } driver)
            return OfDriver(text.Substring(driver.Start, driver.End - driver.Start).Replace(" ", ""));
        foreach (var product in Products.All)
        {
            if (Array.Exists(product.ConnectionKeys, keys => HasAll(pairs, keys)))
                return product;
        }
        return null;
    }

    /// <summary>
    /// Whether the string can only be of its product: it names the driver, or has a key that no other one reads. Keys that show the product
    /// together are read by others too.
    /// </summary>
    public static bool IsAlone(Product product, List<ConnectionStringPair> pairs) =>
        pairs.Exists(pair => pair.Key == "driver" || Array.IndexOf(product.ConnectionKeys, pair.Key) >= 0);

    private static Product? OfDriver(string driver)
    {
        foreach (var product in Products.All)
        {
            if (Array.Exists(product.Drivers, name => driver.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0))
                return product;
        }
        return null;
    }

    private static bool HasAll(List<ConnectionStringPair> pairs, string keys)
    {
        foreach (var key in keys.Split('+'))
        {
            var isUnwanted = key[0] == '!';
            var name = isUnwanted ? key.Substring(1) : key;
            if (pairs.Exists(pair => pair.Key == name) == isUnwanted)
                return false;
        }
        return true;
    }
}
