using System.Text.RegularExpressions;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Builds;

/// <summary>Builds what builds of a target, with the analyzers of this command added to every project.</summary>
internal sealed partial class PortBuild(BuildTarget target, BuildOptions options, RunFolder run)
{
    private const string NoRestore = "--no-restore";

    private static readonly string Inventory = Path.Combine(AppContext.BaseDirectory, "Inventory", "PortConstants.Inventory.targets");

    // Properties that name a file to import. A repository that sets one of them itself keeps it: an environment variable has no effect
    // then, and another property imports the file. CustomAfterMicrosoftCommonTargets is left out because repositories do set it, often
    // only if it is empty.
    private static readonly string[] Imports =
    [
        "CustomAfterMicrosoftCSharpTargets", "CustomAfterMicrosoftVisualBasicTargets", "AfterMicrosoftNETSdkTargets",
    ];

    private readonly List<BuildError> _errors = [];
    private readonly Dictionary<string, string> _failed = new(FolderPaths.Comparer);
    private string _failure = "";

    /// <summary>Builds the target and collects what its projects have written.</summary>
    public async Task<BuildOutcome> RunAsync(CancellationToken cancellation)
    {
        var plan = await PlanAsync(cancellation);
        if (plan.Path is not null && !options.Arguments.Contains(NoRestore))
            plan = await RestoreAsync(plan, cancellation);
        if (plan.Path is not null)
            await BuildAsync(plan.Path, cancellation);
        return new BuildOutcome([.. run.Files.Select(ProjectFacts.Read).OfType<ProjectFacts>()], _errors, plan.LeftOut, _failure);
    }

    private Task<BuildPlan> PlanAsync(CancellationToken cancellation) =>
        BuildPlan.CreateAsync(target, _failed, run.Path, options.EffectiveConfiguration, cancellation);

    /// <summary>Restores; a project that cannot even be loaded stops all others, so it is left out then.</summary>
    private async Task<BuildPlan> RestoreAsync(BuildPlan plan, CancellationToken cancellation)
    {
        while (true)
        {
            List<string> arguments = ["restore", plan.Path!, "-nologo", "-verbosity:normal", .. options.Properties];
            if (options.Configuration is not null)
                arguments.Add($"-p:Configuration={options.Configuration}");
            var errors = Note(await RunAsync(arguments, options.RestorePatience, cancellation));
            var known = _failed.Count;
            foreach (var error in errors
                .Where(error => error.IsOfProjectFile && target.Projects.Contains(error.Project, FolderPaths.Comparer)))
                _failed.TryAdd(error.Project, error.Message);
            if (_failed.Count == known)
                return plan;
            plan = await PlanAsync(cancellation);
            if (plan.Path is null)
                return plan;
        }
    }

    private async Task BuildAsync(string path, CancellationToken cancellation)
    {
        List<string> arguments = ["build", path, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:ErrorsOnly;NoSummary"];
        if (options.Configuration is not null)
            arguments.AddRange(["-c", options.Configuration]);
        arguments.AddRange([.. options.Arguments.Contains(NoRestore) ? [] : new[] { NoRestore }, .. options.Arguments]);
        Note(await RunAsync(arguments, Timeout.InfiniteTimeSpan, cancellation));
    }

    /// <summary>Keeps the errors of a process. Why a project could not be restored is more than that it was not.</summary>
    private BuildError[] Note(ProcessOutput output)
    {
        BuildError[] errors = [.. output.Lines.Select(BuildError.Read).OfType<BuildError>().Distinct()];
        var isExplained = _errors.Count > 0 || _failure.Length > 0;
        _errors.AddRange(errors.Where(error => !_errors.Contains(error) && !(isExplained && error.IsMissingRestore)));
        if (output.IsStopped)
            _failure = "its packages could not be restored: "
                + $"no package source answered for {options.RestorePatience.TotalSeconds:0} seconds";
        else if (output.ExitCode != 0 && errors.All(error => error.Project.Length == 0) && _failure.Length == 0)
            _failure = FailureOf(output);
        return errors;
    }

    private static string FailureOf(ProcessOutput output) =>
        output.Lines.Select(line => RequestedSdk().Match(line)).FirstOrDefault(match => match.Success) is { } sdk
            ? $"global.json asks for the SDK {sdk.Groups[1].Value}, which is not on this machine"
            : $"'dotnet build' did not start: {output.Lines.FirstOrDefault(line => line.Trim().Length > 0)?.Trim()}";

    private Task<ProcessOutput> RunAsync(IEnumerable<string> arguments, TimeSpan patience, CancellationToken cancellation)
    {
        var environment = Imports.ToDictionary(name => name, _ => (string?)Inventory);
        environment["PortInventoryRun"] = run.Path;
        if (NeedsWindows)
        {
            environment["EnableWindowsTargeting"] = "true";
            // Otherwise every project downloads what one of them needs.
            environment["DisableTransitiveFrameworkReferenceDownloads"] = "true";
        }
        // A package source that does not answer is asked once more, not six times; known vulnerabilities are not what is asked for.
        environment["NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT"] = "2";
        environment["NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS"] = "200";
        environment["NuGetAudit"] = "false";
        return DotNetProcess.RunAsync(target.Folder, arguments, environment, patience, cancellation);
    }

    private bool NeedsWindows => !OperatingSystem.IsWindows()
        && target.Projects.Any(project => target.Sources.TryRead(project) is { } text && WindowsProject().IsMatch(text));

    [GeneratedRegex("-windows|UseWPF|UseWindowsForms|WindowsDesktop")]
    private static partial Regex WindowsProject();

    [GeneratedRegex(@"^\s*Requested SDK version: (\S+)")]
    private static partial Regex RequestedSdk();
}
