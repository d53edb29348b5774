using PortConstants.Tables.Text;
using PortConstants.Tool.Results;
using PortConstants.Tool.Builds;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Model;
using PortConstants.Tool.Open;
using PortConstants.Tool.Reading;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.CommandLine;

/// <summary><c>dotnet ports</c>.</summary>
internal static class PortsCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        string[] own = [.. arguments.TakeWhile(argument => argument != "--")];
        string[] ofBuild = [.. arguments.Skip(own.Length + 1)];
        var parsed = new PortsCommandLine().Create((options, token) => RunAsync(options, terminal, token), ofBuild).Parse(own);
        var exitCode = await parsed.InvokeAsync(
            new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }, cancellation);
        return parsed.Errors.Count > 0 ? ExitCodes.CouldNotLook : exitCode;
    }

    private static async Task<int> RunAsync(PortsOptions options, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            OutputFile.Check(options, terminal.Folder);
            // What cannot be read is said before the build.
            var open = options.Open is { } source ? SocketSource.Read(source, terminal.Folder, terminal.In) : null;
            var (report, root, listFolder) = options.Merge.Count > 0
                ? Merged(options, terminal)
                : await LookAsync(options, terminal, cancellation);
            return new ReportOutput(options, terminal, open).Write(report, root, listFolder);
        }
        catch (CommandException exception)
        {
            terminal.Error.WriteLine(ShownText.From(exception.Message));
            return ExitCodes.CouldNotLook;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine(Unexpected.TextOf(exception));
            return ExitCodes.CouldNotLook;
        }
    }

    private static async Task<(PortReport Report, string Root, string ListFolder)> LookAsync(
        PortsOptions options, Terminal terminal, CancellationToken cancellation)
    {
        var target = await TargetFinder.FindAsync(options.Path, terminal.Folder, options.Build.EffectiveConfiguration, cancellation);
        var reader = new ProjectReader(target, options.Build);
        var readings = options.Source
            ? await Progress.ShowAsync(terminal, $"Reading {target.Title}", () => reader.ReadSourcesAsync(cancellation))
            : options.NoBuild ? await reader.ReadLastBuildAsync(cancellation)
            : await BuildAsync(target, reader, terminal, cancellation);
        var report = new ReportBuilder(target, readings).Build();
        // A repository may hold nothing but containers.
        return report.Projects.Count > 0
            ? (report, target.Root, ListFolder(target))
            : throw new CommandException(
                $"{target.Folder} has no solution, no project and no container. "
                + "Name one, or change to its folder: dotnet ports src/Shop.slnx");
    }

    private static async Task<IReadOnlyList<ProjectReading>> BuildAsync(
        BuildTarget target, ProjectReader reader, Terminal terminal, CancellationToken cancellation)
    {
        using var run = new RunFolder();
        return await Progress.ShowAsync(
            terminal,
            $"Building {target.Title}",
            () => reader.BuildAsync(run, cancellation),
            () => $": {Counted.Of(run.Files.Count, "project")} compiled");
    }

    /// <summary>The folder for a list that does not exist yet: the innermost one that holds all projects.</summary>
    private static string ListFolder(BuildTarget target) =>
        FolderPaths.CommonFolder([target.Folder, .. target.Projects.Select(FolderPaths.Above)]);

    private static (PortReport Report, string Root, string ListFolder) Merged(PortsOptions options, Terminal terminal)
    {
        var root = FolderPaths.RepositoryAbove(terminal.Folder) ?? terminal.Folder;
        return (Merging.ReportFiles.Merge(options.Merge, terminal.Folder), root, root);
    }
}
