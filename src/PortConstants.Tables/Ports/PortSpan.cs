namespace PortConstants.Tables;

/// <summary>The ports from <paramref name="First"/> to <paramref name="Last"/>, both included, each 0 to 65535.</summary>
public readonly record struct PortSpan(ushort First, ushort Last)
{
    /// <summary>The number of ports, 1 or more.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether <paramref name="port"/> is one of them.</summary>
    public bool Contains(int port) => First <= port && port <= Last;
}
