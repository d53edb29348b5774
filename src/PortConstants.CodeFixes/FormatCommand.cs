namespace PortConstants.CodeFixes;

/// <summary>
/// The command <c>dotnet format</c>, which applies the first fix of every warning that has one. A fix that changes what the program does
/// is for a person to choose: on the command line, by the name of the rule.
/// </summary>
public static class FormatCommand
{
    private const string Diagnostics = "--diagnostics";

    /// <summary>Whether this process is the command, which writes changes of code and of nothing else.</summary>
    public static bool IsRunning => IsCommand(CommandLine);

    /// <summary>Whether this process is the command, and was not asked for a rule by its name.</summary>
    public static bool RunsWithout(string rule) => RunsWithout(rule, CommandLine);

#pragma warning disable RS1035 // No setting of the environment is read: the command shows nowhere else what it was asked for.
    private static string[] CommandLine => Environment.GetCommandLineArgs();
#pragma warning restore RS1035

    /// <summary>Whether a command line is that of the command, and does not name a rule.</summary>
    public static bool RunsWithout(string rule, IReadOnlyList<string> commandLine)
    {
        if (!IsCommand(commandLine))
            return false;
        var isList = false;
        foreach (var argument in commandLine.Skip(1))
        {
            if (argument.StartsWith("-", StringComparison.Ordinal))
                isList = argument.StartsWith(Diagnostics, StringComparison.Ordinal);
            if (isList && argument.Split('=', ':', ',', ';', ' ').Contains(rule, StringComparer.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    private static bool IsCommand(IReadOnlyList<string> commandLine) =>
        Path.GetFileNameWithoutExtension(commandLine.FirstOrDefault() ?? "").Equals("dotnet-format", StringComparison.OrdinalIgnoreCase);
}
