using PortConstants.Tables;

namespace PortConstants.Generator.LookUps;

/// <summary>
/// Assigns each port to its first claimant. Union-find over the next free port keeps thousands of overlapping ranges near-linear.
/// </summary>
internal sealed class PortAllocator
{
    private const int End = PortSet.MaxPort + 1;

    // For each port, the next one from it that may still be free.
    private readonly int[] _next = new int[End + 1];

    /// <summary>All ports are free.</summary>
    public PortAllocator()
    {
        for (var port = 0; port <= End; port++)
            _next[port] = port;
    }

    /// <summary>Takes the ports of a row that are still free.</summary>
    public IEnumerable<int> Take(PortSet ports)
    {
        for (var i = 0; i < ports.SpanCount; i++)
        {
            var span = ports.GetSpan(i);
            for (var port = Free(span.First); port <= span.Last; port = Free(port))
            {
                _next[port] = port + 1;
                yield return port;
            }
        }
    }

    /// <summary>Takes one port.</summary>
    /// <returns><see langword="false"/> if it is assigned already.</returns>
    public bool TryTake(int port)
    {
        if (_next[port] != port)
            return false;
        _next[port] = port + 1;
        return true;
    }

    private int Free(int port)
    {
        var free = port;
        while (_next[free] != free)
            free = _next[free];
        while (port != free)
            (_next[port], port) = (free, _next[port]);
        return free;
    }
}
