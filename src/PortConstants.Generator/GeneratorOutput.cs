using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>Files that are generated together, from what equals itself as long as they need not be generated anew.</summary>
internal abstract record GeneratorOutput
{
    /// <summary>All output of a project: a class for each table, and before them the types that all classes use.</summary>
    public static IEnumerable<GeneratorOutput> Of(ImmutableArray<PortTableSource> sources, CancellationToken cancellation)
    {
        var tables = Merge(sources, cancellation);
        if (tables.Count > 0)
            yield return SharedTypesOutput.Instance;
        foreach (var output in TableOutput.Of(tables))
            yield return output;
    }

    /// <summary>Generates the files.</summary>
    public abstract void Emit(SourceProductionContext context, ProjectOptions options);

    private static List<PortTable> Merge(ImmutableArray<PortTableSource> sources, CancellationToken cancellation)
    {
        var tables = new List<PortTable>();
        foreach (var group in PortTableMerger.Group(sources))
        {
            cancellation.ThrowIfCancellationRequested();
            tables.Add(PortTableMerger.Build(group));
        }
        return tables;
    }
}
