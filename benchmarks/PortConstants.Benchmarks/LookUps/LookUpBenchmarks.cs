using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace PortConstants.Benchmarks.LookUps;

/// <summary>The generated look-ups at run time.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class LookUpBenchmarks
{
    private const int Count = LookUpTable.Count;

    private readonly LookUpTable _packaged = new(Ports.TryGetName, Ports.TryGetPort, Ports.IsRisky);
    private readonly LookUpTable _registry = new(Iana.TryGetName, Iana.TryGetPort, Iana.IsRisky);
    private readonly LookUpTable.TryGet<int, string> _switch;

    /// <summary>Compiles the switch.</summary>
    public LookUpBenchmarks() => _switch = HandWritten.Switch(_packaged.Names);

    /// <summary>PackagedName: FrozenDictionary.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, packaged")]
    public int PackagedName_FrozenDictionary()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += _packaged.FrozenNames.TryGetValue(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedName: PortConstants.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, packaged")]
    public int PackagedName_PortConstants()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += Ports.TryGetName(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedName: Dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, packaged")]
    public int PackagedName_Dictionary()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += _packaged.Names.TryGetValue(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedName: Switch.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, packaged")]
    public int PackagedName_Switch()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += _switch(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedName: CLibrary.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, packaged")]
    public int PackagedName_CLibrary()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += PortNamesByLibrary.HasName(port) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedPort: FrozenDictionary.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("TryGetPort, packaged")]
    public int PackagedPort_FrozenDictionary()
    {
        var found = 0;
        foreach (var name in _packaged.AskedNames)
            found += _packaged.FrozenPorts.TryGetValue(name, out _) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedPort: PortConstants.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetPort, packaged")]
    public int PackagedPort_PortConstants()
    {
        var found = 0;
        foreach (var name in _packaged.AskedNames)
            found += Ports.TryGetPort(name, out _) ? 1 : 0;
        return found;
    }

    /// <summary>PackagedPort: Dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetPort, packaged")]
    public int PackagedPort_Dictionary()
    {
        var found = 0;
        foreach (var name in _packaged.AskedNames)
            found += _packaged.Ports.TryGetValue(name, out _) ? 1 : 0;
        return found;
    }

    /// <summary>IanaName: FrozenDictionary.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, IANA")]
    public int IanaName_FrozenDictionary()
    {
        var found = 0;
        foreach (var port in _registry.Asked)
            found += _registry.FrozenNames.TryGetValue(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>IanaName: PortConstants.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, IANA")]
    public int IanaName_PortConstants()
    {
        var found = 0;
        foreach (var port in _registry.Asked)
            found += Iana.TryGetName(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>IanaName: Dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetName, IANA")]
    public int IanaName_Dictionary()
    {
        var found = 0;
        foreach (var port in _registry.Asked)
            found += _registry.Names.TryGetValue(port, out _) ? 1 : 0;
        return found;
    }

    /// <summary>IanaPort: FrozenDictionary.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("TryGetPort, IANA")]
    public int IanaPort_FrozenDictionary()
    {
        var found = 0;
        foreach (var name in _registry.AskedNames)
            found += _registry.FrozenPorts.TryGetValue(name, out _) ? 1 : 0;
        return found;
    }

    /// <summary>IanaPort: PortConstants.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetPort, IANA")]
    public int IanaPort_PortConstants()
    {
        var found = 0;
        foreach (var name in _registry.AskedNames)
            found += Iana.TryGetPort(name, out _) ? 1 : 0;
        return found;
    }

    /// <summary>IanaPort: Dictionary.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("TryGetPort, IANA")]
    public int IanaPort_Dictionary()
    {
        var found = 0;
        foreach (var name in _registry.AskedNames)
            found += _registry.Ports.TryGetValue(name, out _) ? 1 : 0;
        return found;
    }

    /// <summary>Risky: HashSet.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("IsRisky")]
    public int Risky_HashSet()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += _packaged.Risky.Contains(port) ? 1 : 0;
        return found;
    }

    /// <summary>Risky: PortConstants.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("IsRisky")]
    public int Risky_PortConstants()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += Ports.IsRisky(port) ? 1 : 0;
        return found;
    }

    /// <summary>Category: PortConstants.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("GetCategory")]
    public int Category_PortConstants()
    {
        var found = 0;
        foreach (var port in _packaged.Asked)
            found += Ports.GetCategory(port) == PortCategory.Registered ? 1 : 0;
        return found;
    }
}
