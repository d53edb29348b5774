using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>The port tables among the additional files of one project.</summary>
internal sealed class ProjectTables
{
    // All our analyzers of one compilation are given the same options; an IDE keeps the texts of files between compilations.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectTables> Projects = new();
    private static readonly ConditionalWeakTable<SourceText, TableText> Texts = new();

    private readonly Dictionary<string, TableText> _texts = new(StringComparer.Ordinal);

    private ProjectTables(AnalyzerOptions options, CancellationToken cancellation)
    {
        var sources = new List<PortTableSource>();
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (TableSettings.Read(file.Path, key => metadata.TryGetValue(key, out var value) ? value : null) is not { } settings
                || file.GetText(cancellation) is not { } text)
                continue;
            var table = _texts[settings.Path] = Texts.GetValue(text, TableText.Read);
            sources.Add(new PortTableSource(settings, table.File));
        }
        Joined = PortTableBuilder.Group(sources).Select(Join).ToImmutableArray();
    }

    /// <summary>The tables, in the order in which the generator has them.</summary>
    public ImmutableArray<JoinedTable> Joined { get; }

    /// <summary>Reads and joins the tables, once for all analyzers.</summary>
    public static ProjectTables Of(AnalyzerOptions options, CancellationToken cancellation) =>
        Projects.GetValue(options, key => new ProjectTables(key, cancellation));

    /// <summary>The text of one of the files.</summary>
    public TableText TextOf(PortTableSource source) => _texts[source.Settings.Path];

    private JoinedTable Join(EquatableArray<PortTableSource> sources)
    {
        var problems = new List<TableProblem>();
        var table = PortTableBuilder.Build(sources, [.. sources.Select(source => TextOf(source).Details)], problems);
        return new JoinedTable(table, sources, problems);
    }
}
