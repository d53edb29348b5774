using System.Collections.Frozen;

namespace PortConstants.Benchmarks.LookUps;

/// <summary>The same table in the ways in which one would write it by hand.</summary>
internal sealed class LookUpTable
{
    public delegate bool TryGet<TKey, TValue>(TKey key, out TValue value);

    /// <summary>The table that a look-up of ours answers from.</summary>
    public LookUpTable(TryGet<int, string> tryGetName, TryGet<string, int> tryGetPort, Func<int, bool> isRisky)
    {
        foreach (var port in Enumerable.Range(0, 65536))
        {
            if (!tryGetName(port, out var name))
                continue;
            Names.Add(port, name);
            if (tryGetPort(name, out var single))
                Ports[name] = single;
        }
        Risky = [.. Enumerable.Range(0, 65536).Where(isRisky)];
        FrozenNames = Names.ToFrozenDictionary();
        FrozenPorts = Ports.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        var random = new Random(1);
        var known = Names.Keys.ToArray();
        Asked = [.. Enumerable.Range(0, Count).Select(i => i % 4 == 0 ? random.Next(65536) : known[random.Next(known.Length)])];
        AskedNames = [.. Enumerable.Range(0, Count).Select(i => Ports.Keys.ElementAt(random.Next(Ports.Count))).Select((name, i) => i % 4 == 0 ? name + "x" : i % 4 == 1 ? name.ToLowerInvariant() : name)];
    }

    /// <summary>The number of questions in a round.</summary>
    public const int Count = 1024;

    public Dictionary<int, string> Names { get; } = [];

    public Dictionary<string, int> Ports { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<int> Risky { get; }

    public FrozenDictionary<int, string> FrozenNames { get; }

    public FrozenDictionary<string, int> FrozenPorts { get; }

    /// <summary>Ports to ask for; three of four have a name.</summary>
    public int[] Asked { get; }

    /// <summary>Names to ask for; three of four have a port, one of them in other letter case.</summary>
    public string[] AskedNames { get; }
}
