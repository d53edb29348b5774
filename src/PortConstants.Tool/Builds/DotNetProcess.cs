using System.ComponentModel;
using System.Diagnostics;

namespace PortConstants.Tool.Builds;

/// <summary>The <c>dotnet</c> command.</summary>
internal static class DotNetProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Runs the command in a folder, so that a <c>global.json</c> there chooses its SDK.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="environment">Further variables.</param>
    /// <param name="patience">How long the command may print nothing before it is ended.</param>
    /// <param name="cancellation">Ends the command.</param>
    public static async Task<ProcessOutput> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?> environment,
        TimeSpan patience,
        CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(folder, arguments, environment) };
        var lines = new List<string>();
        var silence = Stopwatch.StartNew();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ProcessOutput(
                ExitCode: 1, ["the .NET SDK was not found: install it from https://dot.net/download, or add its folder to PATH"],
                    IsStopped: false);
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var exit = process.WaitForExitAsync(CancellationToken.None);
        var isStopped = false;
        while (await Task.WhenAny(exit, Task.Delay(Interval, CancellationToken.None)) != exit)
        {
            isStopped = patience > TimeSpan.Zero && silence.Elapsed > patience;
            if (!isStopped && !cancellation.IsCancellationRequested)
                continue;
            process.Kill(entireProcessTree: true);
            await exit;
        }
        cancellation.ThrowIfCancellationRequested();
        lock (lines)
            return new ProcessOutput(process.ExitCode, [.. lines], isStopped);

        void Keep(string? line)
        {
            if (line is null)
                return;
            lock (lines)
            {
                lines.Add(line);
                silence.Restart();
            }
        }
    }

    private static ProcessStartInfo StartInfo(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // The SDK that runs this command hands its own paths down; the build may use another SDK.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }
}
