using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>Builds a target with the analyzers of this command added to every project.</summary>
internal static class PortBuild
{
    private static readonly string Inventory = Path.Combine(AppContext.BaseDirectory, "Inventory");

    // Properties that name a file to import. A repository that sets one of them itself keeps it: an environment variable has no effect
    // then, and another property imports the file. CustomAfterMicrosoftCommonTargets is left out because repositories do set it, often
    // only if it is empty.
    private static readonly string[] Imports =
    [
        "CustomAfterMicrosoftCSharpTargets", "CustomAfterMicrosoftVisualBasicTargets", "AfterMicrosoftNETSdkTargets",
    ];

    /// <summary>Builds the target and collects what its projects have written.</summary>
    public static async Task<BuildOutcome> RunAsync(
        BuildTarget target, BuildOptions options, RunFolder run, CancellationToken cancellation)
    {
        var path = target.Path;
        if (path is null)
        {
            path = Path.Combine(run.Path, Path.GetFileName(target.Folder) + ".sln");
            await SolutionProjects.WriteAsync(path, target.Projects, options.EffectiveConfiguration, cancellation);
        }
        var output = await BuildAsync(path, target.Folder, options, run, [], cancellation);
        // A project that cannot be restored ends the build of all others, although their packages are there.
        BuildError[] errors = ErrorsOf(output);
        if (output.ExitCode != 0 && run.Files.Count == 0 && target.Projects.Count > 1)
        {
            output = await BuildAsync(path, target.Folder, options, run, ["--no-restore"], cancellation);
            // Why a project could not be restored is more than that it was not.
            errors = [.. errors, .. ErrorsOf(output).Where(error => errors.Length == 0 || !error.IsMissingRestore)];
        }
        if (output.ExitCode != 0 && run.Files.Count == 0 && errors.All(error => error.Project.Length == 0))
            throw new CommandException($"The build of {target.Title} did not start:{Environment.NewLine}{output.Tail}");
        return new BuildOutcome([.. run.Files.Select(ProjectFacts.Read).OfType<ProjectFacts>()], errors, IsNew: true);
    }

    private static BuildError[] ErrorsOf(ProcessOutput output) => [.. output.Lines.Select(BuildError.Read).OfType<BuildError>().Distinct()];

    private static Task<ProcessOutput> BuildAsync(
        string path, string folder, BuildOptions options, RunFolder run, IEnumerable<string> further, CancellationToken cancellation)
    {
        List<string> arguments = ["build", path, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:ErrorsOnly;NoSummary"];
        if (options.Configuration is not null)
            arguments.AddRange(["-c", options.Configuration]);
        arguments.AddRange([.. further, .. options.Arguments]);

        var environment = Imports.ToDictionary(name => name, _ => (string?)Path.Combine(Inventory, "PortConstants.Inventory.targets"));
        environment["PortInventoryRun"] = run.Path;
        return DotNetProcess.RunAsync(folder, arguments, environment, cancellation);
    }
}
