using PortConstants.Tool.CommandLine;

namespace PortConstants.Tool.Tests;

/// <summary>A call of the command inside this process.</summary>
public sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs <c>dotnet ports</c> in a folder, with its output in pipes.</summary>
    public static async Task<CommandRun> RunAsync(string folder, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exitCode = await PortsCommand.RunAsync(arguments, new Terminal(output, error, folder, HasColor: false, IsInteractive: false));
        return new CommandRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
