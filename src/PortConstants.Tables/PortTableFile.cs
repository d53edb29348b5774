namespace PortConstants.Tables;

/// <summary>The rows that one CSV file holds.</summary>
/// <param name="IsRegistry">Whether the columns are those of the registry file that IANA publishes.</param>
/// <param name="Rows">The rows that are right, in their order.</param>
public sealed record PortTableFile(bool IsRegistry, EquatableArray<PortRow> Rows)
{
    /// <summary>Reads the rows; what is wrong with the others is left out.</summary>
    public static PortTableFile Read(string text) => PortTableParser.Read(text, details: null);

    /// <summary>Reads the rows, and what is wrong with the others into <paramref name="details"/>.</summary>
    public static PortTableFile Read(string text, TableFileDetails details) => PortTableParser.Read(text, details);
}
