using PortConstants.Tool.Builds;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Targets;
using Spectre.Console;

namespace PortConstants.Tool.CommandLine;

/// <summary>Shows that a build runs, on the standard error.</summary>
internal static class BuildProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs a build and counts the projects that the compiler has come to.</summary>
    public static async Task<BuildOutcome> ShowAsync(Terminal terminal, BuildTarget target, RunFolder run, Func<Task<BuildOutcome>> build)
    {
        var title = $"Building {target.Title}";
        if (!terminal.IsInteractive)
        {
            terminal.Error.WriteLine(title);
            return await build();
        }
        return await terminal.ErrorConsole().Status().StartAsync(Markup.Escape(title), async status =>
        {
            var running = build();
            while (await Task.WhenAny(running, Task.Delay(Interval)) != running)
                status.Status(Markup.Escape($"{title}: {Counted.Of(run.Files.Count, "project")} compiled"));
            return await running;
        });
    }
}
