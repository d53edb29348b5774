using PortConstants.Tool.Results;
using PortConstants.Tool.Builds;
using PortConstants.Tool.Sources;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Reading;

/// <summary>Looks at every project of a target: at what the build says of those that it builds, and at the sources of the others.</summary>
internal sealed class ProjectReader(BuildTarget target, BuildOptions options)
{
    /// <summary>Never builds.</summary>
    public Task<IReadOnlyList<ProjectReading>> ReadSourcesAsync(CancellationToken cancellation) =>
        AddSourcesAsync([], _ => "", cancellation);

    /// <summary>Reads what the last build by this command has left.</summary>
    public Task<IReadOnlyList<ProjectReading>> ReadLastBuildAsync(CancellationToken cancellation)
    {
        var outcome = Outcome(LastBuild.Find(target, options.Configuration));
        return AddSourcesAsync(BuildReadings.Of(target, outcome), outcome.ReasonFor, cancellation);
    }

    /// <summary>Builds what builds.</summary>
    public async Task<IReadOnlyList<ProjectReading>> BuildAsync(RunFolder run, CancellationToken cancellation)
    {
        var outcome = await new PortBuild(target, options, run).RunAsync(cancellation);
        return await AddSourcesAsync(BuildReadings.Of(target, outcome), outcome.ReasonFor, cancellation);
    }

    private static BuildOutcome Outcome(IReadOnlyList<ProjectFacts> facts) => new(
        facts, [], new Dictionary<string, string>(), "it was not built by this command; 'dotnet ports' without --no-build builds it");

    private async Task<IReadOnlyList<ProjectReading>> AddSourcesAsync(
        IReadOnlyList<ProjectReading> built, Func<string, string> reason, CancellationToken cancellation)
    {
        var seen = built.Select(reading => reading.Path).ToHashSet(FolderPaths.Comparer);
        var missing = target.Projects.Where(path => !seen.Contains(path) && IsLookedAt(path)).ToLookup(File.Exists);
        var absent = missing[false].Select(Absent);
        if (!missing[true].Any())
            return [.. built, .. absent];
        var read = await new SourceReader(target.Sources, options.PropertyValues).ReadAsync(missing[true], seen.Contains, reason,
            cancellation);
        return [.. built, .. read, .. absent];
    }

    private static ProjectReading Absent(string path) => new()
    {
        Path = path,
        Name = Path.GetFileNameWithoutExtension(path),
        Target = "",
        IsExecutable = false,
        IsTest = false,
        References = [],
        Results = [],
        Read = "",
        Problem = "the file does not exist",
    };

    // Databases, installers and JavaScript are in solutions too.
    private static bool IsLookedAt(string path) => ProjectFiles.IsProject(path) || path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
}
