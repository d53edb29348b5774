namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports of the addresses that a web host is given: <c>http://*:5000;https://*:5001</c>, or the ports alone, <c>8080;8081</c>.
/// </summary>
public static class ServerAddresses
{
    // What stands for a value that something else writes in.
    private static readonly char[] PlaceholderSigns = ['$', '%', '{', '}', '<', '>', '#'];

    // What may be in front of a port alone.
    private static readonly char[] AnyHost = ['*', '+', ':'];

    /// <summary>Whether a text of the syntax is such a list.</summary>
    public static bool Has(EndpointSyntax syntax) =>
        syntax is EndpointSyntax.ServerUrls or EndpointSyntax.ServerUrl or EndpointSyntax.HttpPorts or EndpointSyntax.HttpsPorts;

    /// <summary>
    /// All ports of a text. One that is misread otherwise than by a refusal is the port that is read in its place; an address that is
    /// refused and has no number is the port of its scheme.
    /// </summary>
    public static IEnumerable<ParsedPort> Find(string text, EndpointSyntax syntax)
    {
        var items = Split(text, syntax).ToList();
        var misread = Judge(text, syntax, items);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var before = item.Address is { } address
                ? items.Take(i).FirstOrDefault(other => other.Address?.Overlaps(address) == true).Text
                : null;
            foreach (var port in PortsOf(text, item, syntax))
            {
                yield return port with { Misread = misread, OpenedBefore = before };
                misread = null;
            }
        }
        if (misread is not null)
            yield return Implied(items[0], syntax) with { Misread = misread };
    }

    private static IEnumerable<Item> Split(string text, EndpointSyntax syntax)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = syntax == EndpointSyntax.ServerUrl || text.IndexOf(';', start) is not (>= 0 and var separator) ? text.Length : separator;
            var isOfPorts = syntax is EndpointSyntax.HttpPorts or EndpointSyntax.HttpsPorts;
            var written = text.Substring(start, end - start);
            var first = isOfPorts ? start + written.Length - written.TrimStart().Length : start;
            if (isOfPorts)
                written = written.Trim();
            if (written.Length > 0)
                yield return Read(first, written, syntax);
        }
    }

    private static Item Read(int start, string text, EndpointSyntax syntax)
    {
        // A part that is not known is taken for a number, which is right in each place where a number may stand.
        var known = text.Replace(UnknownPart.Mark, '1');
        var prefix = syntax switch
        {
            EndpointSyntax.HttpPorts => "http://*:",
            EndpointSyntax.HttpsPorts => "https://*:",
            _ => "",
        };
        var address = KestrelAddress.Read(prefix + known, out var fault);
        if (fault == AddressFault.None && prefix.Length > 0 && address is { Host: not ("*" or "*:" or "*:*" or "*:+") })
            fault = AddressFault.UnreadHost;
        return new Item(start, text, text == known ? address : null, fault);
    }

    private static MisreadAddress? Judge(string text, EndpointSyntax syntax, List<Item> items)
    {
        if (items.FirstOrDefault(item => IsCertain(item, syntax)) is not { Text: not null } wrong
            || text.IndexOfAny(PlaceholderSigns) >= 0)
            return null;
        var form = AddressRepair.Repair(text, syntax);
        var effect = EffectOf(wrong, syntax);
        var advice = form is null ? AddressRepair.Advise(syntax)
            : $"write '{form}'" + (wrong.Fault == AddressFault.Path && !wrong.IsList && wrong.HasScheme ? ", and call UsePathBase" : "");
        var start = text.Length - text.TrimStart().Length;
        return new MisreadAddress(start, text.Trim(), wrong.Fault, effect, advice, form);
    }

    /// <summary>Whether nothing that is not known, and no name in place of a value, can be the reason.</summary>
    private static bool IsCertain(Item item, EndpointSyntax syntax)
    {
        if (item.Fault == AddressFault.None || !item.Text.Any(char.IsDigit) && !item.HasScheme)
            return false;
        if (item.Text.IndexOf(UnknownPart.Mark) < 0)
            return true;
        // A path that is not known may be empty, and an address that is not known may be a whole one.
        return item.Fault == AddressFault.Path && item.IsList && syntax != EndpointSyntax.ServerUrl;
    }

    private static string EffectOf(Item item, EndpointSyntax syntax)
    {
        const string Stops = "stops the host at its start, because ";
        return item.Fault switch
        {
            AddressFault.NoScheme => Stops + "it has no scheme",
            AddressFault.NoHost => Stops + "it has no host",
            AddressFault.OtherScheme => Stops + "only http and https are served",
            AddressFault.FreePortOfLocalhost => Stops + "localhost is two addresses, for which no free port can be chosen",
            AddressFault.Path when syntax is EndpointSyntax.HttpPorts or EndpointSyntax.HttpsPorts => Stops
                + "only port numbers are expected",
            AddressFault.Path when item.IsList && syntax == EndpointSyntax.ServerUrl => Stops + "one address is expected",
            AddressFault.Path when item.IsList => Stops + "only semicolons separate addresses",
            AddressFault.Path => Stops + "an address has no path",
            _ => $"makes the host listen on port {PortRead(item, syntax)} of all addresses",
        };
    }

    private static int PortRead(Item item, EndpointSyntax syntax) => item.Address?.Port ?? DefaultPort(item, syntax);

    private static int DefaultPort(Item item, EndpointSyntax syntax) =>
        syntax == EndpointSyntax.HttpsPorts || item.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 443 : 80;

    private static IEnumerable<ParsedPort> PortsOf(string text, Item item, EndpointSyntax syntax)
    {
        var end = item.Start + item.Text.Length;
        if (item.Fault == AddressFault.UnreadPort && item.Text.Any(char.IsDigit) && item.Text.IndexOf(UnknownPart.Mark) < 0
            && text.IndexOfAny(PlaceholderSigns) < 0)
            return [new ParsedPort(item.Start, item.Text.Length, DefaultPort(item, syntax), Host: null, SchemeOf(item, syntax))];
        if (item.HasScheme)
            return UrlPorts.Find(text, item.Start, end);
        var first = item.Start + item.Text.Length - item.Text.TrimStart(AnyHost).Length;
        return PortDigits.ReadTrimmed(text, first, item.Start + item.Text.TrimEnd('/').Length, host: null, scheme: null) is { } port
            ? [port]
            : HostPorts.Find(text, item.Start, end, scheme: null);
    }

    private static ParsedPort Implied(Item item, EndpointSyntax syntax) =>
        new(item.Start, item.Text.Length, PortRead(item, syntax), Host: null, SchemeOf(item, syntax)) { IsImplied = true };

    private static string SchemeOf(Item item, EndpointSyntax syntax) => DefaultPort(item, syntax) == 443 ? "https" : "http";

    /// <summary>One address of a text.</summary>
    private readonly record struct Item(int Start, string Text, ServerAddress? Address, AddressFault Fault)
    {
        /// <summary>Whether a scheme is written.</summary>
        public bool HasScheme => UrlPorts.MayHave(Text);

        /// <summary>Whether it is several addresses with another sign than a semicolon between.</summary>
        public bool IsList =>
            Text.IndexOf(UrlPorts.Separator, StringComparison.Ordinal) != Text.LastIndexOf(UrlPorts.Separator, StringComparison.Ordinal);
    }
}
