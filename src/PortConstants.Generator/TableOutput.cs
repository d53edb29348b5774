using Microsoft.CodeAnalysis;
using PortConstants.Generator.Emit;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>One table with what depends on the other tables of the project.</summary>
/// <param name="Table">The table.</param>
/// <param name="EnumName">The enum, whose name no other type of the namespace has.</param>
/// <param name="HintName">The generated file, whose name differs from all others in more than letter case.</param>
/// <param name="Budget">How much of the table its look-ups know.</param>
internal sealed record TableOutput(PortTable Table, string EnumName, string HintName, LookUpBudget Budget) : GeneratorOutput
{
    // Some build machines still refuse paths of more than 260 characters.
    private const int MaxHintLength = 100;

    /// <summary>The classes of all tables of a project.</summary>
    public static IEnumerable<TableOutput> Of(IReadOnlyList<PortTable> tables)
    {
        var budgets = LookUpBudget.Share(tables);
        var types = new HashSet<string>(tables.Select(table => table.FullName), StringComparer.Ordinal);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < tables.Count; i++)
            yield return new TableOutput(tables[i], UniqueEnumName(tables[i], types), UniqueHintName(tables[i], hints), budgets[i]);
    }

    /// <inheritdoc/>
    public override void Emit(SourceProductionContext context, ProjectOptions options) =>
        context.AddSource(HintName, GeneratedFile.ToSourceText(ClassEmitter.Emit(this, options, context.CancellationToken)));

    private static string UniqueEnumName(PortTable table, HashSet<string> types)
    {
        var name = table.EnumName;
        while (!types.Add(table.Namespace + "." + name))
            name += "_";
        return name;
    }

    private static string UniqueHintName(PortTable table, HashSet<string> hints)
    {
        var stem = table.FullName.Length > MaxHintLength ? table.FullName.Substring(0, MaxHintLength) : table.FullName;
        var hint = stem + ".g.cs";
        for (var number = 2; !hints.Add(hint); number++)
            hint = stem + "." + number + ".g.cs";
        return hint;
    }
}
