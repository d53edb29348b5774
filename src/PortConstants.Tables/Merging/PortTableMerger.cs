namespace PortConstants.Tables;

/// <summary>
/// Joins the files of one class: rows by their names, then constants by theirs, then the encrypted counterparts among both.
/// </summary>
public static class PortTableMerger
{
    /// <summary>Sorts the files into tables: the packaged files first, then by path, so that no order of files matters.</summary>
    public static IEnumerable<EquatableArray<PortTableSource>> Group(IEnumerable<PortTableSource> sources) =>
        TypeNames.GiveWay([.. sources
            .OrderBy(source => !source.Settings.IsPackaged)
            .ThenBy(source => source.Settings.Path.Replace('\\', '/'), StringComparer.Ordinal)])
            .GroupBy(source => (source.Settings.Namespace, source.Settings.ClassName))
            .Select(group => new EquatableArray<PortTableSource>([.. group]));

    /// <summary>Joins the files of one class.</summary>
    public static PortTable Build(IReadOnlyList<PortTableSource> sources) => Build(sources, MergeReporter.Silent);

    /// <summary>Joins the files of one class and reports what contradicts between their rows.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="details">The places of their cells, one item for each file.</param>
    /// <param name="problems">Receives the mistakes.</param>
    public static PortTable Build(
        IReadOnlyList<PortTableSource> sources, IReadOnlyList<TableFileDetails> details, List<TableProblem> problems) =>
        Build(sources, new MergeReporter(details, problems));

    private static PortTable Build(IReadOnlyList<PortTableSource> sources, MergeReporter reporter)
    {
        var rows = MergedRows.Of(sources, reporter);
        var constants = MergedConstants.Of(rows, reporter);
        var settings = sources[0].Settings;
        var counterparts = new CounterpartResolver(rows, constants, settings.ClassName);
        reporter.ReportCounterparts(sources, counterparts.MistakeOf);
        return new PortTable(
            settings.Namespace, settings.ClassName, TypeNames.EnumOf(sources), counterparts.ResolveRows(), counterparts.ResolveConstants())
        {
            IsPackaged = settings.IsPackaged,
        };
    }
}
