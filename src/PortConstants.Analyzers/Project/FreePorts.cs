using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>The ports that no row has taken yet. Each port is visited once, even where 100,000 rows cover all ports.</summary>
internal sealed class FreePorts
{
    // For each port the next free one, as far as known.
    private readonly int[] _next = [.. Enumerable.Range(0, PortSet.MaxPort + 2)];

    /// <summary>Calls <paramref name="take"/> for each of the ports that is still free.</summary>
    public void Take(PortSet ports, Action<int> take)
    {
        for (var i = 0; i < ports.SpanCount; i++)
        {
            var span = ports.GetSpan(i);
            for (var port = NextFree(span.First); port <= span.Last; port = NextFree(port))
            {
                take(port);
                _next[port] = port + 1;
            }
        }
    }

    private int NextFree(int port)
    {
        var free = port;
        while (_next[free] != free)
            free = _next[free];
        while (_next[port] != free)
            (port, _next[port]) = (_next[port], free);
        return free;
    }
}
