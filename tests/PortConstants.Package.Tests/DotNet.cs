using System.Diagnostics;

namespace PortConstants.Package.Tests;

/// <summary>The <c>dotnet</c> command, as a user calls it.</summary>
public static class DotNet
{
    /// <summary>Runs the command in a folder and waits for its end.</summary>
    public static Outcome Run(string folder, string arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The build that runs these tests must not reach into the builds that they start.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["NO_COLOR"] = "1";
        // A process of seconds ends before profiles of its methods are of use.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // The time stamp of packed files: the same for every package of the same sources.
        start.Environment["SOURCE_DATE_EPOCH"] = "1767225600";

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output + errors.Result);
    }
}
