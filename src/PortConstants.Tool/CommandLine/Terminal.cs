using Spectre.Console;

namespace PortConstants.Tool.CommandLine;

/// <summary>Where the command reads and writes.</summary>
/// <param name="Out">The standard output: reports and differences.</param>
/// <param name="Error">The standard error: progress and messages.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="HasColor">Whether the output is a terminal that shows colour.</param>
/// <param name="IsInteractive">Whether the errors are shown in a terminal, so that progress can be drawn.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string Folder, bool HasColor, bool IsInteractive)
{
    /// <summary>The standard input.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    // Reports have long lines; the terminal breaks them where it likes.
    private const int Width = 10_000;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var allowsColor = AllowsColor(Environment.GetEnvironmentVariable);
        return new Terminal(
            Console.Out,
            Console.Error,
            Directory.GetCurrentDirectory(),
            HasColor: allowsColor && !Console.IsOutputRedirected,
            IsInteractive: allowsColor && !Console.IsErrorRedirected)
        {
            In = Console.In,
        };
    }

    /// <summary>Whether the environment allows colour and progress: <c>NO_COLOR</c> and <c>TERM=dumb</c> do not.</summary>
    public static bool AllowsColor(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>The output in colour.</summary>
    public IAnsiConsole ColorOutput()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out), Ansi = AnsiSupport.Yes });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>The errors, as a terminal.</summary>
    public IAnsiConsole ErrorConsole() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
}
