namespace PortConstants.Tables;

/// <summary>Reads one CSV file into rows: first its layout, then each row by itself.</summary>
internal static class PortTableParser
{
    /// <summary>Reads a text; what is wrong with it goes to <paramref name="details"/>.</summary>
    public static PortTableFile Read(string text, TableFileDetails? details)
    {
        var problems = new ProblemReporter(details);
        return LayoutReader.Read(text, problems) is { } layout
            ? new RowReader(layout, problems).Read()
            : new PortTableFile(IsRegistry: false, EquatableArray<PortRow>.Empty);
    }
}
