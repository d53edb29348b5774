namespace PortConstants.Analyzers.Endpoints;

/// <summary>A pair of a connection string: <c>Data Source=db.example</c>.</summary>
/// <param name="Key">The key in small letters, without spaces and underscores: <c>datasource</c>.</param>
/// <param name="Start">The offset of the value's first character.</param>
/// <param name="End">The offset after the value.</param>
internal readonly record struct ConnectionStringPair(string Key, int Start, int End)
{
    private const int LongestKey = 40;

    /// <summary>Whether the key names one or several servers.</summary>
    public bool NamesServer => Key
        is "addr" or "address" or "bootstrap.servers" or "datasource" or "endpoint" or "endpoints"
        or "host" or "hosts" or "hostname" or "networkaddress" or "nodes"
        or "server" or "servers" or "servername" or "tcpip";

    /// <summary>Whether the value is in quotes and a connection string itself, as that of Entity Framework is.</summary>
    public bool HoldsConnectionString => Key == "providerconnectionstring" && IsQuoted;

    private bool IsQuoted { get; init; }

    /// <summary>The pairs of a text. A value in quotes may hold semicolons.</summary>
    public static List<ConnectionStringPair> Read(string text)
    {
        var pairs = new List<ConnectionStringPair>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            var equals = text.IndexOf('=', start);
            var semicolon = text.IndexOf(';', start);
            if (equals < 0 || (semicolon >= 0 && semicolon < equals))
            {
                end = semicolon < 0 ? text.Length : semicolon;
                continue;
            }
            var value = equals + 1;
            while (value < text.Length && text[value] == ' ')
                value++;
            end = EndOfValue(text, value);
            if (KeyOf(text, start, equals) is { } key)
                pairs.Add(new ConnectionStringPair(key, value, end) { IsQuoted = value < text.Length && text[value] is '"' or '\'' });
        }
        return pairs;
    }

    private static int EndOfValue(string text, int start)
    {
        var from = start;
        if (start < text.Length && text[start] is '"' or '\'' && text.IndexOf(text[start], start + 1) is >= 0 and var quote)
            from = quote;
        return text.IndexOf(';', from) is >= 0 and var end ? end : text.Length;
    }

    private static string? KeyOf(string text, int start, int end)
    {
        if (end - start > LongestKey)
            return null;
        var key = text.Substring(start, end - start).Replace(" ", "").Replace("_", "").Trim().ToLowerInvariant();
        return key.Length > 0 && key.All(c => char.IsLetterOrDigit(c) || c is '.' or '-') ? key : null;
    }
}
