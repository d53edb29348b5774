namespace PortConstants.Tables;

/// <summary>The rows that one file holds.</summary>
/// <param name="IsRegistry">Whether the file is a published registry, where a name may have several ports.</param>
/// <param name="Rows">The rows that are right, in their order.</param>
public sealed record PortTableFile(bool IsRegistry, EquatableArray<PortRow> Rows)
{
    /// <summary>Reads the rows; what is wrong with the others is left out.</summary>
    public static PortTableFile Read(string text) => Read(text, ColumnSettings.None);

    /// <summary>Reads the rows, and what is wrong with the others into <paramref name="details"/>.</summary>
    public static PortTableFile Read(string text, TableFileDetails details) => Read(text, ColumnSettings.None, details);

    /// <summary>Reads the rows of a file of which the project tells the columns.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="columns">What the project tells.</param>
    /// <param name="details">Receives what is wrong; <see langword="null"/>: nobody asks.</param>
    public static PortTableFile Read(string text, ColumnSettings columns, TableFileDetails? details = null) =>
        PortTableParser.Read(text, columns, details);
}
