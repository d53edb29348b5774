namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports that a health check asks: those of URLs, and of the container itself, <c>curl -f localhost:8080/health</c>.
/// </summary>
internal static class HealthChecks
{
    private static readonly char[] Separators = [' ', '\t', '"', '\'', '|', '&', ';', ')'];

    /// <summary>All ports of a command, each at its digits, or at the scheme of an address of the container that implies it.</summary>
    public static IEnumerable<ParsedPort> Find(string command)
    {
        for (int start = 0, end; start < command.Length; start = end + 1)
        {
            end = command.IndexOfAny(Separators, start) is >= 0 and var separator ? separator : command.Length;
            foreach (var port in FindInWord(command.Substring(start, end - start)))
                yield return port.Moved(start);
        }
    }

    /// <summary>Whether a port is one of the container itself.</summary>
    public static bool IsOwn(ParsedPort port) => port.Host is { } host && HostNames.IsLoopback(host);

    private static IEnumerable<ParsedPort> FindInWord(string word) => UrlPorts.MayHave(word)
        ? UrlPorts.Find(word).Concat(ImpliedUrlPorts.Find(word).Where(IsOwn).Select(port => port with { IsImplied = true }))
        : HostPorts.Find(word, 0, word.IndexOf('/') is >= 0 and var slash ? slash : word.Length, scheme: null).Where(IsOwn);
}
