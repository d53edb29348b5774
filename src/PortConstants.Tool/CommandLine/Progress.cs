using Spectre.Console;

namespace PortConstants.Tool.CommandLine;

/// <summary>Shows that work is done, on the standard error.</summary>
internal static class Progress
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>Does the work, and tells how far it is.</summary>
    public static async Task<T> ShowAsync<T>(Terminal terminal, string title, Func<Task<T>> work, Func<string>? state = null)
    {
        if (!terminal.IsInteractive)
        {
            terminal.Error.WriteLine(title);
            return await work();
        }
        return await terminal.ErrorConsole().Status().StartAsync(Markup.Escape(title), async status =>
        {
            var running = Task.Run(work);
            while (await Task.WhenAny(running, Task.Delay(Interval)) != running)
                status.Status(Markup.Escape(title + state?.Invoke()));
            return await running;
        });
    }
}
