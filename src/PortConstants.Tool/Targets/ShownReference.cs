namespace PortConstants.Tool.Targets;

/// <summary>How a reference to another file is shown: without the password, token or query that it may hold.</summary>
internal static class ShownReference
{
    private const string Separator = "://";

    /// <summary>The reference; of a URL, only scheme, host and path.</summary>
    public static string Of(string reference)
    {
        var text = new string([.. reference.Where(c => !char.IsControl(c))]);
        var scheme = text.IndexOf(Separator, StringComparison.Ordinal);
        if (scheme < 0)
            return text;
        var start = scheme + Separator.Length;
        var end = text.IndexOfAny(['?', '#'], start) is >= 0 and var query ? query : text.Length;
        var userInfo = text.LastIndexOf('@', end - 1, end - start);
        return text[..start] + text[(userInfo < 0 ? start : userInfo + 1)..end];
    }
}
