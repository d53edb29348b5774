using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Benchmarks.Floor;
using PortConstants.Generator;

namespace PortConstants.Benchmarks.Generator;

/// <summary>The generator on the registry, against one that only parses and writes, and against one that does nothing.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class GeneratorBenchmarks
{
    private const string First = "first run", Unrelated = "unrelated edit", Row = "one row changed";

    private readonly GeneratorScene _empty = new(new EmptyGenerator(), TableFile.Registry);
    private readonly GeneratorScene _reference = new(new ReferenceGenerator(), TableFile.Registry);
    private readonly GeneratorScene _ours = new(new PortsGenerator(), TableFile.Registry);

    /// <summary>Parses and writes.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(First)]
    public object Reference_First() => _reference.FirstRun();

    /// <summary>Ours.</summary>
    [Benchmark, BenchmarkCategory(First)]
    public object PortConstants_First() => _ours.FirstRun();

    /// <summary>Parses and writes.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(Unrelated)]
    public object Reference_Unrelated() => _reference.UnrelatedEdit();

    /// <summary>Ours.</summary>
    [Benchmark, BenchmarkCategory(Unrelated)]
    public object PortConstants_Unrelated() => _ours.UnrelatedEdit();

    /// <summary>Nothing.</summary>
    [Benchmark, BenchmarkCategory(Unrelated)]
    public object Empty_Unrelated() => _empty.UnrelatedEdit();

    /// <summary>Parses and writes.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(Row)]
    public object Reference_Row() => _reference.OneRowChanged();

    /// <summary>Ours.</summary>
    [Benchmark, BenchmarkCategory(Row)]
    public object PortConstants_Row() => _ours.OneRowChanged();
}
