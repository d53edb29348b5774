using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PortConstants.Tool.Results;
using PortConstants.Tool.Sources.Analysis;
using PortConstants.Tool.Sources.Projects;
using PortConstants.Tool.Sources.References;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources;

/// <summary>Reads projects that are not built: their sources and settings go through the analyzers in this process.</summary>
internal sealed class SourceReader
{
    private const string FSharp =
        "F# is not read, only its settings: its compiler runs no analyzers. List its ports by hand, or leave it out with a solution filter";

    private readonly SourceProjects _projects;
    private readonly EditorConfigs _configs;
    private readonly SourceCompiler _compiler;
    private readonly ConcurrentDictionary<string, Lazy<Compilation>> _compilations = new(FolderPaths.Comparer);
    private readonly ConcurrentDictionary<string, int> _users = new(FolderPaths.Comparer);

    /// <summary>Prepares to read.</summary>
    /// <param name="repository">The files of the repository.</param>
    /// <param name="properties">Properties that the user gives the projects.</param>
    public SourceReader(RepositoryFiles repository, IReadOnlyDictionary<string, string> properties)
    {
        _configs = new EditorConfigs(repository);
        _projects = new SourceProjects(repository, properties);
        var packages = PackageCache.OfUser();
        _compiler = new SourceCompiler(new FrameworkAssemblies(InstalledSdk.DotNetFolder, packages), packages);
    }

    /// <summary>Reads projects, and those that they reference and nobody has read.</summary>
    /// <param name="paths">The projects.</param>
    /// <param name="isRead">Whether a project has been read by other means.</param>
    /// <param name="reason">Why a project is not built.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<ProjectReading>> ReadAsync(
        IEnumerable<string> paths, Func<string, bool> isRead, Func<string, string> reason, CancellationToken cancellation)
    {
        var order = _projects.Load(paths, cancellation);
        SourceProject[] read = [.. order.Where(project => !isRead(project.Path))];
        foreach (var used in read.SelectMany(project => _projects.ReferencesOf(project).Append(project)))
            _users.AddOrUpdate(used.Path, 1, (_, users) => users + 1);
        var readings = new ConcurrentBag<ProjectReading>();
        await Parallel.ForEachAsync(
            read,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
            async (project, token) => readings.Add(await ReadAsync(project, reason, token)));
        return [.. readings.OrderBy(reading => reading.Path, StringComparer.Ordinal)];
    }

    private async Task<ProjectReading> ReadAsync(SourceProject project, Func<string, string> reason, CancellationToken cancellation)
    {
        var compilation = CompilationOf(project);
        var files = SourceAnalyzer.FilesOf(project);
        var options = SourceAnalyzer.OptionsOf(project, _configs);
        if (project.HasConstants)
            compilation = CSharpSources.WithConstants(compilation, files, options);
        var results = await SourceAnalyzer.RunAsync(compilation, files, options, cancellation);
        foreach (var used in _projects.ReferencesOf(project).Append(project))
            Release(used);
        return new ProjectReading
        {
            Path = project.Path,
            Name = project.Name,
            Target = project.Target,
            IsExecutable = project.IsExecutable,
            IsTest = project.IsTest,
            References = project.References,
            Results = results,
            Read = ProjectFiles.IsFSharp(project.Path) ? "" : Model.Readings.Source,
            Problem = ProjectFiles.IsFSharp(project.Path) ? FSharp
                : reason(project.Path) is { Length: > 0 } why ? why
                : _projects.ProblemOf(project),
        };
    }

    private Compilation CompilationOf(SourceProject project) => _compilations.GetOrAdd(project.Path, _ => new Lazy<Compilation>(
        () => _compiler.Compile(project, _projects.ReferencesOf(project).Select(CompilationOf), _configs))).Value;

    // The trees and symbols of a project take many times the space of its text: whoever needs it last lets it go.
    private void Release(SourceProject project)
    {
        if (_users.AddOrUpdate(project.Path, 0, (_, users) => users - 1) == 0)
            _compilations.TryRemove(project.Path, out _);
    }
}
