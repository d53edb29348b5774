using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>The port tables among the additional files.</summary>
internal static class TableFile
{
    /// <summary>The rows of a file; nothing if it is no table, or if it cannot be opened.</summary>
    public static ImmutableArray<PortTableSource> Read(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        var options = input.Options.GetOptions(input.File);
        var settings = TableSettings.ReadAll(input.File.Path, key => options.TryGetValue(key, out var value) ? value : null).ToArray();
        if (settings.Length == 0 || input.File.GetText(cancellation) is not { } text)
            return ImmutableArray<PortTableSource>.Empty;
        cancellation.ThrowIfCancellationRequested();
        return ImmutableArray.Create(Array.ConvertAll(
            settings, item => new PortTableSource(item, TableText.Of(text, text.Encoding, item.Columns).File)));
    }
}
