using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>An additional file that is a port table, not yet parsed.</summary>
/// <param name="Settings">Its settings in the project.</param>
/// <param name="Text">Its content.</param>
internal sealed record TableText(TableSettings Settings, string Text)
{
    /// <summary>The file as a table; nothing if it is none, or if it cannot be opened.</summary>
    public static ImmutableArray<TableText> Find(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var options = input.Options.GetOptions(input.File);
        var settings = TableSettings.Read(input.File.Path, key => options.TryGetValue(key, out var value) ? value : null);
        return settings is not null && input.File.GetText(cancellation) is { } text
            ? ImmutableArray.Create(new TableText(settings, TableContent.From(text.ToString(), text.Encoding).Text))
            : ImmutableArray<TableText>.Empty;
    }

    /// <summary>Its rows.</summary>
    public static PortTableSource Parse(TableText table, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new PortTableSource(table.Settings, PortTableFile.Read(table.Text, table.Settings.Columns));
    }
}
