namespace PortConstants.Tables;

/// <summary>Reads one file into rows: first its layout, then each row by itself.</summary>
internal static class PortTableParser
{
    /// <summary>Reads a text; its problems are added to <paramref name="details"/>.</summary>
    public static PortTableFile Read(string text, ColumnSettings settings, TableFileDetails? details)
    {
        var problems = new ProblemReporter(details);
        var layout = new LayoutReader(text, settings, problems).Read();
        if (problems.IsEnabled && text.IndexOf(TableContent.Lost) >= 0)
            EncodingCheck.Report(layout?.Reopen() ?? new CsvReader(text), problems);
        return layout is not null
            ? new RowReader(layout, problems).Read()
            : new PortTableFile(IsRegistry: false, EquatableArray<PortRow>.Empty);
    }
}
