using System.Text.Json;
using System.Xml;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace PortConstants.Tool.Targets;

/// <summary>The projects of solutions and solution filters.</summary>
internal static class SolutionProjects
{
    private static readonly JsonDocumentOptions FilterSyntax =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Whether a file is a solution or a solution filter, by its name.</summary>
    public static bool IsSolution(string path) => Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx" or ".slnf";

    /// <summary>The full paths of the projects that a build of the solution builds.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public static async Task<IReadOnlyList<string>> ReadAsync(string path, string configuration, CancellationToken cancellation)
    {
        try
        {
            return Path.GetExtension(path).Equals(".slnf", StringComparison.OrdinalIgnoreCase)
                ? ReadFilter(path)
                : await ReadSolutionAsync(path, configuration, cancellation);
        }
        catch (Exception exception) when (
            exception is SolutionException or XmlException or JsonException or IOException
                or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CommandException($"{path}: the solution cannot be read: {exception.Message}");
        }
    }

    /// <summary>
    /// Writes a solution that joins projects, in the format that every SDK reads. Projects of one name each need a folder of their own.
    /// </summary>
    public static Task WriteAsync(string path, IReadOnlyList<string> projects, string configuration, CancellationToken cancellation)
    {
        var model = new SolutionModel();
        model.AddBuildType(configuration);
        model.AddPlatform("Any CPU");
        for (var i = 0; i < projects.Count; i++)
            model.AddProject(Path.GetRelativePath(FolderPaths.Above(path), projects[i]), folder: model.AddFolder($"/{i}/"));
        return SolutionSerializers.SlnFileV12.SaveAsync(path, model, cancellation);
    }

    private static async Task<IReadOnlyList<string>> ReadSolutionAsync(string path, string configuration, CancellationToken cancellation)
    {
        var serializer = SolutionSerializers.GetSerializerByMoniker(path)
            ?? throw new CommandException($"{path}: this is no kind of solution that is known");
        var model = await serializer.OpenAsync(path, cancellation);
        var platform = model.Platforms.Contains("Any CPU") ? "Any CPU" : model.Platforms.FirstOrDefault() ?? "Any CPU";
        return [.. model.SolutionProjects
            .Where(project => project.GetProjectConfiguration(configuration, platform).Build)
            .Select(project => FullPath(path, project.FilePath))];
    }

    private static IReadOnlyList<string> ReadFilter(string path)
    {
        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream, FilterSyntax);
        var solution = document.RootElement.GetProperty("solution");
        var solutionPath = FullPath(path, solution.GetProperty("path").GetString()!);
        return [.. solution.GetProperty("projects").EnumerateArray().Select(project => FullPath(solutionPath, project.GetString()!))];
    }

    private static string FullPath(string file, string relative) =>
        Path.GetFullPath(Path.Combine(FolderPaths.Above(file), relative.Replace('\\', Path.DirectorySeparatorChar)));
}
