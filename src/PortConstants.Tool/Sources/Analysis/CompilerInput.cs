using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Tool.Sources.Projects;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>What a compilation is made of.</summary>
/// <param name="Project">The project.</param>
/// <param name="Files">Its files.</param>
/// <param name="Symbols">The symbols of the preprocessor.</param>
/// <param name="References">Assemblies and other projects.</param>
/// <param name="Severities">The severities by file.</param>
/// <param name="Off">The rules that the project switches off.</param>
internal sealed record CompilerInput(
    SourceProject Project,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<string> Symbols,
    IReadOnlyList<MetadataReference> References,
    FileSeverities Severities,
    ImmutableDictionary<string, ReportDiagnostic> Off);

/// <summary>A file of code.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Text">The text.</param>
internal sealed record SourceFile(string Path, Microsoft.CodeAnalysis.Text.SourceText Text)
{
    /// <summary>Whether it can hold a port, or a part of the way of one.</summary>
    public bool MayHavePort { get; } = PortText.MayHavePort(Text.ToString());
}
