using System.Globalization;

namespace PortConstants.Tables;

/// <summary>What the project tells of the columns of a file: the header of a column or its number, from 1; or empty.</summary>
/// <param name="Port">The column of the ports.</param>
/// <param name="Name">The column of the names.</param>
/// <param name="Protocol">The column of the protocols.</param>
/// <param name="Description">The column of the descriptions.</param>
/// <param name="HasHeader">Whether the first record is a header; <see langword="null"/>: the file itself shows it.</param>
public sealed record ColumnSettings(string Port, string Name, string Protocol, string Description, bool? HasHeader)
{
    /// <summary>No settings: the columns are found in the file itself.</summary>
    public static ColumnSettings None { get; } = new("", "", "", "", null);

    /// <summary>Whether a column is named.</summary>
    internal bool NamesColumn => Port.Length + Name.Length + Protocol.Length + Description.Length > 0;

    /// <summary>The columns that are named, with the name of their metadata.</summary>
    internal IEnumerable<(TableColumn Column, string Metadata, string Value)> Named()
    {
        if (Port.Length > 0)
            yield return (TableColumn.Port, "PortColumn", Port);
        if (Name.Length > 0)
            yield return (TableColumn.Name, "NameColumn", Name);
        if (Protocol.Length > 0)
            yield return (TableColumn.Protocol, "ProtocolColumn", Protocol);
        if (Description.Length > 0)
            yield return (TableColumn.Description, "DescriptionColumn", Description);
    }

    /// <summary>The index of a column that is given by its number; -1: it is given by its header.</summary>
    internal static int NumberOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number - 1 : -1;
}
