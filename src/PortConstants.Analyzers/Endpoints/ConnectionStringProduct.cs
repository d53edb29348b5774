namespace PortConstants.Analyzers.Endpoints;

/// <summary>The product that a connection string belongs to, where its keys and its syntax are those of one product alone.</summary>
internal static class ConnectionStringProduct
{
    /// <summary>For example <c>sqlserver</c>; <see langword="null"/> where the string may belong to several.</summary>
    public static string? Of(string text, List<ConnectionStringPair> pairs)
    {
        bool Has(params string[] keys) => pairs.Exists(pair => Array.IndexOf(keys, pair.Key) >= 0);

        if (pairs.Find(pair => pair.Key == "driver") is { Key: not null } driver)
            return OfDriver(text.Substring(driver.Start, driver.End - driver.Start));
        if (Has("virtualhost", "vhost", "requestedheartbeat", "publisherconfirms"))
            return "rabbitmq";
        if (Has(
            "allowuservariables", "allowpublickeyretrieval", "convertzerodatetime", "treattinyasboolean", "allowloadlocalinfile"))
            return "mysql";
        if (Has("port") && Has("uid") && Has("pwd"))
            return "mysql";
        if (Has("host") && Has("username", "searchpath", "includeerrordetail", "maxpoolsize", "noresetonclose"))
            return "postgres";
        if (Has("port"))
            return null;
        var isSqlServer = Has(
            "trustservercertificate", "multipleactiveresultsets", "trustedconnection", "initialcatalog", "applicationintent",
            "multisubnetfailover", "columnencryptionsetting");
        return isSqlServer ? "sqlserver" : null;
    }

    private static string? OfDriver(string driver)
    {
        bool Names(string product) => driver.IndexOf(product, StringComparison.OrdinalIgnoreCase) >= 0;

        return Names("postgres") ? "postgres"
            : Names("mysql") || Names("mariadb") ? "mysql"
            : Names("sql server") ? "sqlserver"
            : Names("oracle") ? "oracle"
            : null;
    }
}
