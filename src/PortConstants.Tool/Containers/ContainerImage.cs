using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>A Dockerfile, read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="File">Its path in the report.</param>
/// <param name="Source">Its text.</param>
/// <param name="Settings">Its settings.</param>
/// <param name="Stages">Its build stages.</param>
internal sealed record ContainerImage(
    string Path, string File, SourceText Source, IReadOnlyList<Setting> Settings, IReadOnlyList<DockerfileStage> Stages)
{
    /// <summary>Reads a file; <see langword="null"/> if it cannot be read, or has no build stage.</summary>
    public static ContainerImage? Read(string path, RepositoryFiles files) =>
        files.TryRead(path) is { } text && DockerfileReader.ReadWithStages(text) is var (settings, stages)
            ? new ContainerImage(path, files.ReportPathOf(path), SourceText.From(text), settings, stages)
            : null;

    /// <summary>The stage that is built: the last one, unless a target is named. A name that no stage has builds nothing.</summary>
    public DockerfileStage? StageOf(string target) => target.Length == 0 ? Stages[^1]
        : Stages.LastOrDefault(stage => stage.Name.Equals(target, StringComparison.OrdinalIgnoreCase));

    /// <summary>A stage and those that it is based on, the nearest first.</summary>
    public static IEnumerable<DockerfileStage> WithParents(DockerfileStage stage)
    {
        for (var current = stage; current is not null; current = current.Parent)
            yield return current;
    }

    /// <summary>What a stage runs, or how it is asked for its health: <c>ENTRYPOINT</c>, <c>CMD</c>, <c>HEALTHCHECK</c>.</summary>
    public static Setting? CommandOf(DockerfileStage stage, string instruction) => WithParents(stage)
        .Select(current => current.Commands.GetValueOrDefault(instruction))
        .FirstOrDefault(command => command is not null);

    /// <summary>The line and column, from 1, of an offset.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var place = Source.Lines.GetLinePosition(offset);
        return (place.Line + 1, place.Character + 1);
    }
}
