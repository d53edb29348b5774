namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>
/// Reads the settings of a Dockerfile: the values of <c>ENV</c> and <c>ARG</c> under their names, and the arguments of <c>EXPOSE</c>,
/// <c>HEALTHCHECK</c>, <c>CMD</c> and <c>ENTRYPOINT</c> under the name of the instruction.
/// </summary>
public sealed class DockerfileReader
{
    // Copies that an editor or a tool keeps, and files about a Dockerfile.
    private static readonly string[] OtherEndings = [".bak", ".dockerignore", ".md", ".old", ".orig", ".original"];

    private readonly List<Setting> _settings = [];
    private readonly List<DockerfileStage> _stages = [];
    private readonly Dictionary<string, DockerfileStage> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, DockerfileText Value)> _arguments = [];
    private readonly HashSet<int> _used = [];
    private readonly DockerfileBudget _budget;
    private readonly DockerfileVariables _global;
    private DockerfileVariables _stage;

    private DockerfileReader(int length)
    {
        _budget = new DockerfileBudget(length);
        _global = new DockerfileVariables(_budget);
        _stage = new DockerfileVariables(_budget);
    }

    private bool IsInStage => _stages.Count > 0;

    /// <summary>
    /// Whether a file is a Dockerfile by its name: <c>Dockerfile</c>, <c>Dockerfile.prod</c>, <c>api.Dockerfile</c>, <c>Containerfile</c>.
    /// </summary>
    public static bool IsFileName(string name) =>
        HasName(name) && !Array.Exists(OtherEndings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool HasName(string name) =>
        name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase) && (name.Length == 10 || name[10] is '.' or '-' or '_')
        || name.EndsWith(".Dockerfile", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Containerfile", StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings, in document order; <see langword="null"/> if the file has no build stage.</summary>
    public static IReadOnlyList<Setting>? Read(string text, CancellationToken cancellation = default) =>
        ReadWithStages(text, cancellation)?.Settings;

    /// <summary>The settings, and the build stages, the last of which is the image.</summary>
    internal static (IReadOnlyList<Setting> Settings, IReadOnlyList<DockerfileStage> Stages)? ReadWithStages(
        string text, CancellationToken cancellation = default)
    {
        var reader = new DockerfileReader(text.Length);
        foreach (var instruction in new DockerfileScanner(text).Read(cancellation))
            reader.Take(instruction);
        return reader.IsInStage ? (reader.Finish(), reader._stages) : null;
    }

    private void Take(DockerfileInstruction instruction)
    {
        var arguments = instruction.Arguments;
        if (IsInStage && instruction.Name is not ("COPY" or "ADD" or "LABEL" or "ENV"))
            _stages[_stages.Count - 1].Note(arguments.Value);
        switch (instruction.Name)
        {
            case "FROM":
                TakeStage(arguments);
                break;
            case "ARG":
                TakeVariables(arguments, isArgument: true);
                break;
            case "ENV":
                TakeVariables(arguments, isArgument: false);
                break;
            case "EXPOSE":
                foreach (var word in DockerfileWords.Split(arguments))
                    TakeExposed(word);
                break;
            case "HEALTHCHECK" or "CMD" or "ENTRYPOINT":
                if (Add(instruction.Name, ToCommandLine(_stage.Expand(arguments))) is { } command && IsInStage)
                    _stages[_stages.Count - 1].Commands[instruction.Name] = command;
                break;
        }
    }

    /// <summary>FROM [--platform=…] image [AS name]</summary>
    private void TakeStage(DockerfileText arguments)
    {
        var words = DockerfileWords.Split(arguments)
            .Select(word => word.Value)
            .SkipWhile(word => word.StartsWith("--", StringComparison.Ordinal))
            .ToArray();
        var written = words.Length > 0 ? words[0] : "";
        var name = words.Length > 2 && words[1].Equals("AS", StringComparison.OrdinalIgnoreCase) ? words[2] : "";
        var parent = _named.TryGetValue(written, out var known) ? known : null;
        var stage = new DockerfileStage(
            ImageOf(arguments),
            isFixed: written.IndexOf('$') < 0,
            name,
            parent,
            parent?.Environment.Copy() ?? new DockerfileVariables(_budget))
        {
            Start = arguments.Length > 0 ? arguments.OffsetOf(0) : 0,
        };
        _stages.Add(stage);
        if (name.Length > 0)
            _named[name] = stage;
        _stage = _stages[_stages.Count - 1].Environment.Copy();
    }

    /// <summary>The image of a stage, with the defaults of the variables before the first one.</summary>
    private string ImageOf(DockerfileText arguments) => DockerfileWords.Split(_global.Expand(arguments))
        .Select(word => word.Value)
        .FirstOrDefault(word => !word.StartsWith("--", StringComparison.Ordinal)) ?? "";

    private void TakeExposed(DockerfileText word)
    {
        if (Add("EXPOSE", _stage.Expand(word)) is { } setting && IsInStage)
            _stages[_stages.Count - 1].Exposed.Add((word.Value, setting));
    }

    private void TakeVariables(DockerfileText arguments, bool isArgument)
    {
        var scope = IsInStage ? _stage : _global;
        foreach (var (name, written) in DockerfileWords.Pairs(arguments))
        {
            if (isArgument && written.Length == 0)
            {
                _stage.SetFrom(_global, name);
                continue;
            }
            var value = scope.Expand(written);
            scope.Set(name, value);
            if (IsInStage && !isArgument)
                _stages[_stages.Count - 1].Environment.Set(name, value);
            _arguments.Add((name, value));
        }
    }

    /// <summary>The words of <c>["dotnet", "app.dll", "--urls", "http://*:80"]</c>, with spaces for the signs between.</summary>
    private static DockerfileText ToCommandLine(DockerfileText arguments)
    {
        var value = arguments.Value;
        // A colon after the bracket is that of an IPv6 address.
        if (value.IndexOf('[') is not (>= 0 and var open) || string.CompareOrdinal(value, open, "[:", 0, 2) == 0)
            return arguments;
        var line = new DockerfileText();
        for (var i = 0; i < value.Length; i++)
            line.Add(i >= open && value[i] is '[' or ']' or ',' or '"' ? ' ' : value[i], arguments.OffsetOf(i));
        return line;
    }

    private Setting? Add(string path, DockerfileText value)
    {
        if (value.Length == 0)
            return null;
        for (var i = 0; i < value.Length; i++)
            _used.Add(value.OffsetOf(i));
        var setting = new Setting(path, value.Value, value.Map);
        _settings.Add(setting);
        return setting;
    }

    /// <summary>Adds the variables, except where the same characters have become the value of an instruction.</summary>
    private List<Setting> Finish()
    {
        // The last stage is the image.
        _stages[_stages.Count - 1].MarkUnserved();
        foreach (var (name, value) in _arguments)
        {
            if (value.Length > 0 && !_used.Contains(value.OffsetOf(value.Length - 1)))
                _settings.Add(new Setting(name, value.Value, value.Map));
        }
        return _settings;
    }
}
