using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>A table file, read.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Content">The same, as every computer reads it.</param>
/// <param name="Columns">What the project told of its columns.</param>
/// <param name="File">Its rows.</param>
/// <param name="Details">The places of the cells, and the mistakes inside the file.</param>
internal sealed record TableText(
    SourceText Text, TableContent Content, ColumnSettings Columns, PortTableFile File, TableFileDetails Details)
{
    /// <summary>Reads a text.</summary>
    public static TableText Read(SourceText text, ColumnSettings columns)
    {
        var details = new TableFileDetails();
        var content = TableContent.From(text.ToString(), text.Encoding);
        return new TableText(text, content, columns, PortTableFile.Read(content.Text, columns, details), details);
    }
}
