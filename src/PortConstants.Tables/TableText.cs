using System.Runtime.CompilerServices;
using System.Text;

namespace PortConstants.Tables;

/// <summary>A table file, read.</summary>
/// <param name="Content">Its text, as every computer reads it.</param>
/// <param name="Columns">What the project tells of its columns.</param>
/// <param name="File">Its rows.</param>
/// <param name="Details">The places of the cells, and the mistakes inside the file.</param>
public sealed record TableText(TableContent Content, ColumnSettings Columns, PortTableFile File, TableFileDetails Details)
{
    // The generator and the analyzers of one compiler are given the same text, and an editor keeps it between compilations.
    private static readonly ConditionalWeakTable<object, List<TableText>> Known = new();

    /// <summary>Reads a file once for all who ask for it, as long as the compiler keeps its text.</summary>
    /// <param name="text">The text as the compiler has it, an immutable object; <see cref="object.ToString"/> gives the characters.</param>
    /// <param name="encoding">How the text was decoded, if that is known.</param>
    /// <param name="columns">What the project tells of the columns.</param>
    public static TableText Of(object text, Encoding? encoding, ColumnSettings columns)
    {
        var readings = Known.GetOrCreateValue(text);
        lock (readings)
        {
            // Two projects, or two items of one, may tell different things of one file.
            var table = readings.Find(known => known.Columns == columns);
            if (table is null)
                readings.Add(table = Read(text, encoding, columns));
            return table;
        }
    }

    private static TableText Read(object text, Encoding? encoding, ColumnSettings columns)
    {
        var details = new TableFileDetails();
        var content = TableContent.From(text.ToString() ?? "", encoding);
        return new TableText(content, columns, PortTableFile.Read(content.Text, columns, details), details);
    }
}
