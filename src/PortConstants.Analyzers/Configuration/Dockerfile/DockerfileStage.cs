using System.Globalization;
using System.Text.RegularExpressions;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>A build stage of a Dockerfile: its base image, and the ports of its program.</summary>
/// <param name="image">The base image, or the name of another stage, with the defaults of its variables.</param>
/// <param name="isFixed">Whether the image is written without a variable.</param>
/// <param name="name">The name after <c>AS</c>; empty if it has none.</param>
/// <param name="parent">The stage that it is based on.</param>
/// <param name="environment">The variables that it begins with.</param>
internal sealed class DockerfileStage(string image, bool isFixed, string name, DockerfileStage? parent, DockerfileVariables environment)
{
    private const string HealthCheck = "HEALTHCHECK";

    // What may change where the program listens, outside of ENV: an address, a script that sets one, another server in front.
    private static readonly string[] OtherAddresses =
    [
        "urls", "http_ports", "https_ports", "http-ports", "kestrel", ".sh", "sh -c", "supervisord", "nginx",
    ];

    private static readonly Regex Number = new(@"(?<!\d)\d{1,5}(?!\d)", RegexOptions.CultureInvariant);

    private bool _hasOtherAddress;

    /// <summary>The name after <c>AS</c>; empty if it has none.</summary>
    public string Name => name;

    /// <summary>The stage that it is based on; <see langword="null"/> for one that begins with an image.</summary>
    public DockerfileStage? Parent => parent;

    /// <summary>The base image, with the defaults of its variables.</summary>
    public string Image => image;

    /// <summary>Whether the image is written without a variable.</summary>
    public bool IsFixed => isFixed;

    /// <summary>The offset of its <c>FROM</c> arguments.</summary>
    public int Start { get; init; }

    /// <summary>The variables of its <c>ENV</c> instructions, and those of the stage that it is based on.</summary>
    public DockerfileVariables Environment => environment;

    /// <summary>The words of its <c>EXPOSE</c> instructions, as they are written, with the setting that each has become.</summary>
    public List<(string Written, Setting Setting)> Exposed { get; } = [];

    /// <summary>The last instruction of each kind that tells what runs: <c>ENTRYPOINT</c>, <c>CMD</c>, <c>HEALTHCHECK</c>.</summary>
    public Dictionary<string, Setting> Commands { get; } = [];

    /// <summary>Notes an instruction that may change where the program listens.</summary>
    public void Note(string arguments) =>
        _hasOtherAddress |= Array.Exists(OtherAddresses, word => arguments.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>
    /// Marks the first port that the image exposes, and the first that its health check asks, where the program certainly listens on none
    /// of them.
    /// </summary>
    public void MarkUnserved()
    {
        var stages = new List<DockerfileStage>();
        for (var current = this; current is not null; current = current.Parent)
            stages.Insert(0, current);
        if (stages.Exists(stage => stage._hasOtherAddress)
            || !stages[0].IsFixed
            || ListeningPorts.Of(stages[0].Image, Environment.All) is not { } listening)
            return;
        var further = NumbersOfOthers();
        MarkExposed([.. stages.SelectMany(stage => stage.Exposed)], listening, further);
        if (stages.FindLast(stage => stage.Commands.ContainsKey(HealthCheck)) is { } last)
            MarkAsked(last.Commands[HealthCheck], listening, further);
    }

    private static void MarkExposed(List<(string Written, Setting Setting)> exposed, ListeningPorts listening, HashSet<long> further)
    {
        // A variable may be given another value when the image is built.
        if (exposed.Exists(item => !IsPort(item.Written)))
            return;
        var tcp = new List<(Setting Setting, ParsedPort First)>();
        foreach (var (_, setting) in exposed)
        {
            var ports = ExposedPorts.Find(setting.Value).ToList();
            if (listening.Ports.Any(port => IsIn(port, ports)) || further.Any(port => IsIn(port, ports)))
                return;
            if (ports.Count > 0 && ports[0].Protocol == "tcp")
                tcp.Add((setting, ports[0]));
        }
        if (tcp.Count > 0)
        {
            tcp[0].Setting.Unserved = new UnservedPort(
                tcp[0].First.Start, listening.Instead("is exposed", $"expose {listening.InWords}, or set {listening.Variable}"));
        }
    }

    /// <summary>Whether a port is in a range, whose first and last port are found.</summary>
    private static bool IsIn(long port, List<ParsedPort> range) =>
        range.Count > 0 && port >= range[0].Value && port <= range[range.Count - 1].Value;

    private static void MarkAsked(Setting check, ListeningPorts listening, HashSet<long> further)
    {
        var asked = HealthChecks.Find(check.Value).Where(HealthChecks.IsOwn).ToList();
        if (asked.Count > 0
            && asked.TrueForAll(port => !listening.Ports.Contains((int)port.Value) && !further.Contains(port.Value)))
        {
            check.Unserved = new UnservedPort(
                asked[0].Start, listening.Instead("is asked by the health check", $"ask {listening.InWords}"));
        }
    }

    /// <summary>The numbers in variables that are not the host's, on which the program may listen too.</summary>
    private HashSet<long> NumbersOfOthers() =>
    [
        .. Environment.All
            .Where(variable => !ServerAddresses.Has(SettingPath.Parse(variable.Name).Syntax))
            .SelectMany(variable => Number.Matches(variable.Value).Cast<Match>())
            .Select(number => long.Parse(number.Value, CultureInfo.InvariantCulture)),
    ];

    /// <summary>A port or a range that is written as numbers.</summary>
    private static bool IsPort(string word) => word.Split('/')[0].All(c => c is (>= '0' and <= '9') or '-');
}
