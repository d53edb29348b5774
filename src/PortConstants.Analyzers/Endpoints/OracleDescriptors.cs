namespace PortConstants.Analyzers.Endpoints;

/// <summary>Finds the ports of Oracle's connect descriptors: <c>(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)(PORT=1521))…)</c>.</summary>
internal static class OracleDescriptors
{
    private const string Product = "oracle";

    private static readonly string[] Keys = ["PORT", "HOST"];

    /// <summary>Whether a text can hold a descriptor.</summary>
    public static bool MayHave(string text) => text.IndexOf('(') >= 0
        && text.IndexOf("PORT", StringComparison.OrdinalIgnoreCase) >= 0
        && text.IndexOf("HOST", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>All ports of the descriptors in a text.</summary>
    public static IEnumerable<ParsedPort> Find(string text)
    {
        string? host = null;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            if (!TryReadPair(text, open + 1, out var key, out var start, out var end))
                continue;
            if (key == "HOST")
                host = text.Substring(start, end - start).Trim();
            else if (PortDigits.ReadTrimmed(text, start, end, host ?? HostAfter(text, end), scheme: null) is { } port)
                yield return port with { Product = Product, IsOfProductAlone = true };
        }
    }

    private static string? HostAfter(string text, int at)
    {
        // The host may follow the port, inside the same address.
        while (at < text.Length && text[at] is ')' or ' ')
            at++;
        return at < text.Length && text[at] == '(' && TryReadPair(text, at + 1, out var key, out var start, out var end) && key == "HOST"
            ? text.Substring(start, end - start).Trim() : null;
    }

    private static bool TryReadPair(string text, int at, out string key, out int start, out int end)
    {
        key = "";
        start = end = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        foreach (var candidate in Keys)
        {
            if (string.Compare(text, at, candidate, 0, candidate.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            start = at + candidate.Length;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            if (start >= text.Length || text[start] != '=')
                return false;
            end = text.IndexOf(')', ++start);
            key = candidate;
            return end >= 0;
        }
        return false;
    }
}
