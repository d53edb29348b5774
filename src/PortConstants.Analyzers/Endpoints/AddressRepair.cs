namespace PortConstants.Analyzers.Endpoints;

/// <summary>Writes the addresses of a web host in the form that is read.</summary>
internal static class AddressRepair
{
    private const string AnyHost = "http://*:";

    private static readonly char[] Separators = [';', ',', '|', ' ', '\t', '\r', '\n'];
    private static readonly char[] Quotes = ['"', '\''];
    private static readonly char[] EndOfAuthority = ['/', '?', '#'];

    /// <summary>What to write, where nothing shows what is meant.</summary>
    public static string Advise(EndpointSyntax syntax) => syntax switch
    {
        EndpointSyntax.HttpPorts or EndpointSyntax.HttpsPorts => "write port numbers alone, with semicolons between",
        EndpointSyntax.ServerUrl => "write one address, such as 'http://*:8080'",
        _ => "write addresses such as 'http://*:8080', with semicolons between",
    };

    /// <summary>The same addresses in the form that is read; <see langword="null"/> where more than one form may be meant.</summary>
    public static string? Repair(string text, EndpointSyntax syntax)
    {
        if (text.IndexOf(UnknownPart.Mark) >= 0)
            return null;
        var isOfPorts = syntax is EndpointSyntax.HttpPorts or EndpointSyntax.HttpsPorts;
        var items = new List<string>();
        foreach (var written in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var item = written.Trim(Quotes);
            if ((isOfPorts ? RepairPort(item) : RepairUrl(item, items.LastOrDefault())) is not { } repaired)
                return null;
            items.Add(repaired);
        }
        return items.Count == 0 || (syntax == EndpointSyntax.ServerUrl && items.Count > 1) ? null : string.Join(";", items);
    }

    /// <summary><c>8080</c>, from <c>http://+:8080</c>, <c>localhost:8080</c> or <c>8080/tcp</c>.</summary>
    private static string? RepairPort(string item)
    {
        var start = item.IndexOf(UrlPorts.Separator, StringComparison.Ordinal);
        if (start < 0 && item.EndsWith("/tcp", StringComparison.OrdinalIgnoreCase))
            item = item.Substring(0, item.Length - "/tcp".Length);
        var authority = Authority(item, start < 0 ? 0 : start + UrlPorts.Separator.Length);
        var colon = authority.LastIndexOf(':');
        var port = authority.Substring(colon + 1);
        // Two numbers are the mapping of a container, of which either may be meant.
        return IsPort(port) && !IsNumber(authority.Substring(0, Math.Max(0, colon))) ? port : null;
    }

    /// <summary>
    /// <c>http://localhost:5000</c>, from <c>localhost:5000</c>, <c>tcp://localhost:5000</c> or <c>http://localhost:5000/shop</c>.
    /// </summary>
    /// <param name="item">The address.</param>
    /// <param name="before">The one before it, whose scheme and host hold for a port alone.</param>
    private static string? RepairUrl(string item, string? before)
    {
        if (IsPort(item.TrimStart(':')))
            return (before is null ? AnyHost : before.Substring(0, before.LastIndexOf(':') + 1)) + item.TrimStart(':');
        var start = item.IndexOf(UrlPorts.Separator, StringComparison.Ordinal);
        var scheme = start < 0 ? "" : SchemeFor(item.Substring(0, start));
        var authority = Authority(item, start < 0 ? WithoutSeparator(item, ref scheme) : start + UrlPorts.Separator.Length);
        var colon = authority.LastIndexOf(':');
        var host = colon < 0 || authority.EndsWith("]", StringComparison.Ordinal) ? authority : authority.Substring(0, colon);
        var port = authority.Substring(host.Length);
        if (scheme.Length == 0)
            scheme = port == ":443" ? "https" : "http";
        if (host.Length == 0)
            host = "*";
        if (host == "localhost" && port == ":0")
            host = "127.0.0.1";
        var address = $"{scheme}://{host}{port}";
        var isWhole = port.Length == 0 ? start >= 0 : IsPort(port.Substring(1));
        return isWhole && KestrelAddress.Read(address, out var fault) is not null && fault == AddressFault.None ? address : null;
    }

    /// <summary>
    /// Where the host begins in an address without <c>://</c>, such as <c>http:/localhost:5000</c> or <c>//localhost:5000</c>.
    /// </summary>
    private static int WithoutSeparator(string item, ref string scheme)
    {
        var start = 0;
        foreach (var known in new[] { "https", "http" })
        {
            if (item.StartsWith(known + ":", StringComparison.OrdinalIgnoreCase))
            {
                scheme = known;
                start = known.Length + 1;
                break;
            }
        }
        while (start < item.Length && item[start] == '/')
            start++;
        return start;
    }

    private static string SchemeFor(string scheme) => UrlSchemes.IsEncrypted(scheme.ToLowerInvariant()) ? "https" : "http";

    private static string Authority(string item, int start)
    {
        var end = item.IndexOfAny(EndOfAuthority, start);
        return item.Substring(start, (end < 0 ? item.Length : end) - start);
    }

    private static bool IsPort(string text) => IsNumber(text) && text.Length <= 5 && int.Parse(text) <= ushort.MaxValue;

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');
}
