namespace PortConstants.Analyzers.Endpoints;

/// <summary>What a host shows by its name or address alone.</summary>
internal static class HostNames
{
    /// <summary>Whether a host is this machine.</summary>
    public static bool IsLoopback(string host)
    {
        host = host.Trim().Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host is "::1" or "0:0:0:0:0:0:0:1"
            || (host.StartsWith("127.", StringComparison.Ordinal) && host.All(c => c is '.' or (>= '0' and <= '9')));
    }

    /// <summary>Whether a host is visibly another machine.</summary>
    public static bool IsRemote(string host) =>
        host.Length > 0 && !IsLoopback(host) && host.Trim('[', ']') is not ("*" or "+" or "0.0.0.0" or "::");
}
