using System.ComponentModel;
using System.Diagnostics;

namespace PortConstants.Tool.Builds;

/// <summary>The <c>dotnet</c> command.</summary>
internal static class DotNetProcess
{
    /// <summary>Runs the command in a folder, so that a <c>global.json</c> there chooses its SDK.</summary>
    /// <exception cref="CommandException">There is no such command.</exception>
    public static async Task<ProcessOutput> RunAsync(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> environment, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(folder, arguments, environment) };
        var lines = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new CommandException(
                "The .NET SDK was not found: there is no command 'dotnet'. "
                + "Install the SDK from https://dot.net/download, or add its folder to PATH.");
        }
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
        return new ProcessOutput(process.ExitCode, lines);

        void Keep(string? line)
        {
            if (line is null)
                return;
            lock (lines)
                lines.Add(line);
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
