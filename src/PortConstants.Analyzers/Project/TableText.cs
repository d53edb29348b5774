using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>The text of a table file, read.</summary>
/// <param name="Text">The text.</param>
/// <param name="File">Its rows.</param>
/// <param name="Details">The places of the cells, and the mistakes inside the file.</param>
internal sealed record TableText(SourceText Text, PortTableFile File, TableFileDetails Details)
{
    /// <summary>Reads a text.</summary>
    public static TableText Read(SourceText text)
    {
        var details = new TableFileDetails();
        return new TableText(text, PortTableFile.Read(text.ToString(), details), details);
    }
}
