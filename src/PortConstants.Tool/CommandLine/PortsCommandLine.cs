using System.CommandLine;
using System.CommandLine.Parsing;
using PortConstants.Tool.Builds;
using PortConstants.Tool.Formats;

namespace PortConstants.Tool.CommandLine;

/// <summary>The arguments and options of <c>dotnet ports</c>.</summary>
internal sealed class PortsCommandLine
{
    private readonly Argument<string?> _path = new("path")
    {
        Description = "A solution (.sln, .slnx, .slnf), a project, a file-based program (.cs) or a folder. Without it: the current folder.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<ReportFormat?> _format = new("--format", "-f")
    {
        Description = "text (the default), md with a picture, csv for firewall requests, json with every fact, sarif for code scanning.",
        HelpName = "text|md|csv|json|sarif",
        CustomParser = ParseFormat,
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to a file.", HelpName = "file" };

    private readonly Option<bool> _verify = new("--verify")
    {
        Description = "Compare with ports.approved.csv. Exit code 1 if a port is not approved, or an approved one is not used.",
    };

    private readonly Option<bool> _update = new("--update")
    {
        Description = "Write ports.approved.csv: add what is used, remove what is not, keep descriptions.",
    };

    private readonly Option<bool> _check = new("--check") { Description = "Exit code 1 if a rule reports a port." };

    private readonly Option<bool> _source = new("--source")
    {
        Description = "Read the sources and build nothing: "
            + "for a first look, a hook before a commit, or a machine without the SDK of the repository.",
    };

    private readonly Option<string?> _open = new("--open")
    {
        Description = "Compare with the open ports of a machine: the output of 'ss -tulpn', 'netstat -ano', 'netstat -tulpn' or "
            + "'lsof -nP -i' in a file, or - for the standard input. Exit code 1 if a port is open that no code explains.",
        HelpName = "file",
    };

    private readonly Option<bool> _noBuild = new("--no-build") { Description = "Read what the last build by this command has left." };

    private readonly Option<string[]> _merge = new("--merge")
    {
        Description = "Join JSON reports of several machines or repositories instead of looking at code.",
        HelpName = "report.json ...",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _repository = new("--repository")
    {
        Description = "A name to put before all paths, so that reports of several repositories can be merged.",
        HelpName = "name",
    };

    private readonly Option<string?> _configuration = new("--configuration", "-c")
    {
        Description = "The configuration to build.",
        HelpName = "name",
    };

    private readonly Option<string[]> _properties = new("--property", "-p")
    {
        Description = "A property for the build.",
        HelpName = "name=value",
    };

    /// <summary>The command, which calls <paramref name="run"/>.</summary>
    /// <param name="run">What the command does.</param>
    /// <param name="buildArguments">What the user wrote after <c>--</c>: further arguments for <c>dotnet build</c>.</param>
    public RootCommand Create(Func<PortsOptions, CancellationToken, Task<int>> run, IReadOnlyList<string> buildArguments)
    {
        var command = new RootCommand(
            "The ports that the programs of a solution listen on and connect to. Arguments after -- are passed to 'dotnet build'. "
            + "Exit codes: 0 fine, 1 findings (--check) or a difference from ports.approved.csv (--verify), "
            + "2 something could not be looked at.")
        {
            _path, _format, _output, _verify, _update, _check, _open, _source, _noBuild, _merge, _repository, _configuration, _properties,
        };
        command.Validators.Add(Validate);
        command.SetAction((result, cancellation) => run(Options(result, buildArguments), cancellation));
        return command;
    }

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_path) is ['-', ..] option)
            result.AddError($"There is no option '{option}'. 'dotnet ports --help' lists them; arguments for the build come after --.");
        // The value of an option without its argument cannot be asked for.
        if (result.GetResult(_merge) is { Implicit: false, Tokens.Count: 0 })
            result.AddError("--merge takes the JSON reports to join, and there is none. Does the pattern match a file?");
        if (result.GetResult(_merge) is { Tokens.Count: > 0 } && (Has(_noBuild) || Has(_source) || result.GetValue(_path) is not null))
            result.AddError("--merge joins reports, so it takes neither a path nor --no-build or --source. Run it in the repository.");
        if (Has(_verify) && Has(_update))
            result.AddError("--verify compares with the list and --update writes it. Choose one.");
        if (Has(_source) && Has(_noBuild))
            result.AddError("--source reads the sources and --no-build what the last build has left. Choose one.");

        bool Has(Option<bool> option) => result.GetValue(option);
    }

    private static ReportFormat? ParseFormat(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        if (Enum.TryParse<ReportFormat>(name, ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsAsciiDigit(name[0]))
            return format;
        argument.AddError($"There is no format '{name}'. Choose text, md, csv, json or sarif.");
        return null;
    }

    private PortsOptions Options(ParseResult result, IReadOnlyList<string> buildArguments) => new(
        result.GetValue(_path),
        result.GetValue(_format),
        result.GetValue(_output),
        result.GetValue(_repository),
        result.GetValue(_verify),
        result.GetValue(_update),
        result.GetValue(_check),
        result.GetValue(_open),
        result.GetValue(_source),
        result.GetValue(_noBuild),
        result.GetValue(_merge) ?? [],
        new BuildOptions(
            result.GetValue(_configuration),
            [.. (result.GetValue(_properties) ?? []).Select(property => $"-p:{property}"), .. buildArguments]));
}
