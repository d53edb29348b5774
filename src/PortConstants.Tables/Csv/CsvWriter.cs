namespace PortConstants.Tables;

/// <summary>Writes cells so that <see cref="CsvReader"/> reads them again.</summary>
public static class CsvWriter
{
    /// <summary>A cell, in quotes where it needs them; one that begins with <c>#</c> would begin a comment.</summary>
    /// <param name="cell">The content.</param>
    /// <param name="delimiter">The character between cells.</param>
    public static string Quote(string cell, char delimiter = ',') =>
        cell.IndexOfAny([delimiter, '"', '\r', '\n']) < 0 && !cell.StartsWith("#", StringComparison.Ordinal)
            ? cell
            : "\"" + cell.Replace("\"", "\"\"") + "\"";
}
