using PortConstants.Generator.Emit;
using PortConstants.Tables;

namespace PortConstants.Generator.LookUps;

/// <summary>The texts of all rows that the look-ups know, as one string literal.</summary>
internal readonly struct RowsLiteral(PortTable table, LookUpBudget budget, NameIndex names) : ISourceFragment
{
    /// <inheritdoc/>
    public void WriteTo(SourceWriter writer)
    {
        writer.Write('"');
        for (var i = 0; i < budget.Rows; i++)
        {
            var row = table.Rows[i];
            writer.Write(i == 0 ? "" : "\\n");
            StringLiteral.WriteContent(writer, names.OfRow(i) ?? "");
            writer.Write("\\t");
            writer.Write(row.Protocols);
            writer.Write("\\t");
            StringLiteral.WriteContent(writer, budget.HasDescriptions ? row.Description : "");
            writer.Write("\\t");
            StringLiteral.WriteContent(writer, row.Risk);
            writer.Write("\\t");
            StringLiteral.WriteContent(writer, row.Encrypted);
        }
        writer.Write('"');
    }
}
