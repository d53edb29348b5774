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

    // Somebody who types code has the same tables after each letter.
    private static ProjectTables? _last;

    private readonly Dictionary<string, TableText> _texts;
    private readonly List<PortTableSource> _sources;

    private ProjectTables(List<PortTableSource> sources, Dictionary<string, TableText> texts)
    {
        _sources = sources;
        _texts = texts;
        Joined = PortTableMerger.Group(sources).Select(Join).ToImmutableArray();
    }

    /// <summary>The tables, in the order in which the generator has them.</summary>
    public ImmutableArray<JoinedTable> Joined { get; }

    /// <summary>Reads and joins the tables, once for all analyzers.</summary>
    public static ProjectTables Of(AnalyzerOptions options, CancellationToken cancellation) =>
        Projects.GetValue(options, key => Read(key, cancellation));

    private static ProjectTables Read(AnalyzerOptions options, CancellationToken cancellation)
    {
        var sources = new List<PortTableSource>();
        var texts = new Dictionary<string, TableText>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            if (TableSettings.Read(file.Path, key => metadata.TryGetValue(key, out var value) ? value : null) is not { } settings
                || file.GetText(cancellation) is not { } text)
                continue;
            var table = texts[settings.Path] = ReadText(text, settings.Columns);
            sources.Add(new PortTableSource(settings, table.File));
        }
        var last = _last;
        return last is not null && last.HasRead(sources, texts) ? last : _last = new ProjectTables(sources, texts);
    }

    /// <summary>Reads a text once, unless the project tells something else of its columns than before.</summary>
    private static TableText ReadText(SourceText text, ColumnSettings columns)
    {
        var table = Texts.GetValue(text, key => TableText.Read(key, columns));
        return table.Columns == columns ? table : TableText.Read(text, columns);
    }

    /// <summary>The text of one of the files.</summary>
    public TableText TextOf(PortTableSource source) => _texts[source.Settings.Path];

    private bool HasRead(List<PortTableSource> sources, Dictionary<string, TableText> texts) =>
        _sources.SequenceEqual(sources) && texts.All(text => _texts[text.Key] == text.Value);

    private JoinedTable Join(EquatableArray<PortTableSource> sources)
    {
        var problems = new List<TableProblem>();
        var table = PortTableMerger.Build(sources, [.. sources.Select(source => TextOf(source).Details)], problems);
        return new JoinedTable(table, sources, problems);
    }
}
