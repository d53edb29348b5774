using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>
/// A set of ports as one bit for each of the 65536. A look-up is two instructions, and 100,000 overlapping ranges are added quickly.
/// </summary>
internal sealed class PortBits
{
    private const int BitsInWord = 64;

    private readonly ulong[] _words = new ulong[(PortSet.MaxPort + 1) / BitsInWord];

    /// <summary>Whether a port is in the set.</summary>
    public bool Contains(int port) => (_words[port / BitsInWord] >> (port % BitsInWord) & 1) != 0;

    /// <summary>The set of some ports.</summary>
    public static PortBits Of(IEnumerable<int> ports)
    {
        var bits = new PortBits();
        foreach (var port in ports)
            bits.Add(port);
        return bits;
    }

    /// <summary>Adds one port.</summary>
    public void Add(int port) => _words[port / BitsInWord] |= 1UL << (port % BitsInWord);

    /// <summary>Adds every port.</summary>
    public void AddAll()
    {
        for (var i = 0; i < _words.Length; i++)
            _words[i] = ulong.MaxValue;
    }

    /// <summary>Adds the ports of another set.</summary>
    public void Add(PortBits ports)
    {
        for (var i = 0; i < _words.Length; i++)
            _words[i] |= ports._words[i];
    }

    /// <summary>Adds the ports of a row.</summary>
    public void Add(PortSet ports)
    {
        for (var i = 0; i < ports.SpanCount; i++)
        {
            var span = ports.GetSpan(i);
            for (int word = span.First / BitsInWord, last = span.Last / BitsInWord; word <= last; word++)
            {
                var from = Math.Max(span.First - word * BitsInWord, 0);
                var to = Math.Min(span.Last - word * BitsInWord, BitsInWord - 1);
                _words[word] |= ulong.MaxValue << from & ulong.MaxValue >> (BitsInWord - 1 - to);
            }
        }
    }
}
