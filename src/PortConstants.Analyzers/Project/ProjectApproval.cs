using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables.Approved;

namespace PortConstants.Analyzers.Project;

/// <summary>The approved list among the additional files of one project.</summary>
internal static class ProjectApproval
{
    private const string MetadataKey = "build_metadata.AdditionalFiles.PortApproved";

    // An IDE keeps the texts of files between compilations.
    private static readonly ConditionalWeakTable<SourceText, ApprovedList> Lists = new();

    /// <summary>The list of the project; <see langword="null"/> if it has none.</summary>
    public static ApprovedList? Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        foreach (var file in options.AdditionalFiles)
        {
            if (IsList(file, options) && file.GetText(cancellation) is { } text)
                return Read(text);
        }
        return null;
    }

    /// <summary>Whether a file is the approved list of the project.</summary>
    public static bool IsList(AdditionalText file, AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(MetadataKey, out var value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a list, once for each text.</summary>
    public static ApprovedList Read(SourceText text) => Lists.GetValue(text, key => ApprovedList.Parse(key.ToString()));
}
