using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>The port tables among the additional files of one project.</summary>
internal sealed class ProjectTables
{
    // All our analyzers of one compilation are given the same options.
    private static readonly ConditionalWeakTable<AnalyzerOptions, ProjectTables> Projects = new();

    // Somebody who types code has the same tables after each letter.
    private static ProjectTables? _last;

    private readonly Dictionary<string, (SourceText Text, TableText Table)> _texts;
    private readonly List<PortTableSource> _sources;

    private ProjectTables(List<PortTableSource> sources, Dictionary<string, (SourceText Text, TableText Table)> texts)
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
        var texts = new Dictionary<string, (SourceText Text, TableText Table)>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles)
        {
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(file);
            foreach (var settings in TableSettings.ReadAll(file.Path, key => metadata.TryGetValue(key, out var value) ? value : null))
            {
                if (file.GetText(cancellation) is not { } text)
                    break;
                var table = TableText.Of(text, text.Encoding, settings.Columns);
                texts[KeyOf(settings)] = (text, table);
                sources.Add(new PortTableSource(settings, table.File));
            }
        }
        var last = _last;
        return last is not null && last.HasRead(sources, texts) ? last : _last = new ProjectTables(sources, texts);
    }

    /// <summary>One of the files, read.</summary>
    public TableText TextOf(PortTableSource source) => _texts[KeyOf(source.Settings)].Table;

    /// <summary>A part of the text of a file, as a place for a diagnostic.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">The offset of the part in the text as every computer reads it.</param>
    /// <param name="length">The length of the part.</param>
    public Location Place(PortTableSource source, int start, int length)
    {
        var (text, table) = _texts[KeyOf(source.Settings)];
        var span = TextSpan.FromBounds(table.Content.ToSource(start), table.Content.ToSource(start + length));
        return Location.Create(source.Settings.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>A file may be two tables, of which each has other columns.</summary>
    private static string KeyOf(TableSettings settings) =>
        settings.Columns == ColumnSettings.None ? settings.Path : settings.Path + settings.Columns;

    private bool HasRead(List<PortTableSource> sources, Dictionary<string, (SourceText Text, TableText Table)> texts) =>
        _sources.SequenceEqual(sources) && texts.All(text => _texts[text.Key] == text.Value);

    private JoinedTable Join(EquatableArray<PortTableSource> sources)
    {
        var problems = new List<TableProblem>();
        var table = PortTableMerger.Build(sources, [.. sources.Select(source => TextOf(source).Details)], problems);
        return new JoinedTable(table, sources, problems);
    }
}
