using System.Globalization;
using System.Text.RegularExpressions;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>The ports on which the program of an image certainly listens.</summary>
/// <param name="Web">Those of its web server.</param>
/// <param name="Others">Numbers in its code and settings that may be further ones.</param>
/// <param name="Reason">What makes it listen there.</param>
internal sealed partial record ListeningPorts(IReadOnlyList<int> Web, IReadOnlySet<int> Others, string Reason)
{
    // What may change where a program listens, in what an image runs: an address, a script that sets one, another server in front.
    private static readonly string[] OtherAddresses = ["urls", "_ports", "kestrel", ".sh", "sh -c", "bash", "supervisord", "nginx"];

    private const int PortOfOldImages = 80;

    /// <summary>Whether the program listens on none of a range of ports.</summary>
    public bool HasNoneOf(int first, int last) =>
        !Web.Any(port => port >= first && port <= last) && !Others.Any(port => port >= first && port <= last);

    /// <summary>The ports of the web server, in words.</summary>
    public string InWords => string.Join(" and ", Web);

    /// <summary>The ports of an image; <see langword="null"/> where anything may change them.</summary>
    /// <param name="stage">What is built.</param>
    /// <param name="program">The project of its program, and those that it references.</param>
    /// <param name="settings">The settings that a compose file adds.</param>
    /// <param name="commands">The commands that it replaces.</param>
    /// <param name="report">The report so far.</param>
    public static ListeningPorts? Of(
        DockerfileStage stage,
        IReadOnlyList<ContainerProject> program,
        IReadOnlyList<ComposeSetting> settings,
        IReadOnlyList<ComposeSetting> commands,
        ContainerReport report)
    {
        if (!IsStartedPlainly(stage, commands))
            return null;
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in stage.Environment.All)
            values[name.Replace("__", ":")] = value;
        foreach (var setting in settings)
            values[setting.Name] = setting.Value;
        return Of(ContainerImage.WithParents(stage).Last().Image, values, commands, program, report);
    }

    /// <summary>The ports of an image that has a base image and variables.</summary>
    /// <param name="image">The base image.</param>
    /// <param name="values">The variables.</param>
    /// <param name="commands">The commands that a compose file replaces.</param>
    /// <param name="program">The project of its program, and those that it references.</param>
    /// <param name="report">The report so far.</param>
    /// <param name="ownFile">A file whose rows only name what the image exposes.</param>
    public static ListeningPorts? Of(
        string image,
        IReadOnlyDictionary<string, string?> values,
        IReadOnlyList<ComposeSetting> commands,
        IReadOnlyList<ContainerProject> program,
        ContainerReport report,
        string ownFile = "")
    {
        if (BaseImage.PortOf(image) is not { } port || program.Any(report.ChoosesAddresses)
            || PortsOfWeb(values, port, image) is not var (web, reason))
            return null;
        var rows = program.SelectMany(report.PortsOf).Where(row => row.File != ownFile);
        return new ListeningPorts(web, Further(values, commands, rows), reason);
    }

    /// <summary>The ports of the web server that a compose file tells a service.</summary>
    public static IReadOnlyList<int> ToldBy(ComposeService service)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in service.Settings)
            values[setting.Name] = setting.Value;
        return PortsOfWeb(values, port: 0, image: "") is var (ports, _) ? ports : [];
    }

    /// <summary>The numbers in a text that may be ports.</summary>
    public static IEnumerable<int> NumbersIn(string? text) => Number().Matches(text ?? "")
        .Select(number => int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

    private static bool IsStartedPlainly(DockerfileStage stage, IReadOnlyList<ComposeSetting> commands)
    {
        string?[] lines =
        [
            .. from instruction in (string[])["ENTRYPOINT", "CMD"]
               select commands.FirstOrDefault(command => command.Name == instruction)?.Value
                   ?? ContainerImage.CommandOf(stage, instruction)?.Value,
        ];
        return lines.Any(line => line is not null)
            && !lines.Any(line => line is not null && OtherAddresses.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static (IReadOnlyList<int> Ports, string Reason)? PortsOfWeb(
        IReadOnlyDictionary<string, string?> values, int port, string image)
    {
        if (values.Keys.Any(IsOtherAddress))
            return null;
        foreach (var name in (string[])["ASPNETCORE_URLS", "DOTNET_URLS"])
        {
            if (values.TryGetValue(name, out var urls) && urls is not "")
                return PortsOfUrls(urls) is { } ports ? (ports, $"'{name}'") : null;
        }
        var http = values.GetValueOrDefault("ASPNETCORE_HTTP_PORTS", "");
        var https = values.GetValueOrDefault("ASPNETCORE_HTTPS_PORTS", "");
        if (http is "" && https is "")
            return ([port], $"the default of {image}");
        // Before .NET 8, no program knows these.
        if (port == PortOfOldImages || PortsOf(http is "" ? $"{port}" : http) is not { } web || PortsOf(https) is not { } secure)
            return null;
        return ([.. web, .. secure], http is "" ? "'ASPNETCORE_HTTPS_PORTS'" : "'ASPNETCORE_HTTP_PORTS'");
    }

    private static bool IsOtherAddress(string name) =>
        name.Contains("Kestrel", StringComparison.OrdinalIgnoreCase)
        || (name.EndsWith("URLS", StringComparison.OrdinalIgnoreCase)
            && name.ToUpperInvariant() is not ("ASPNETCORE_URLS" or "DOTNET_URLS") && !name.Contains(':'))
        || name.ToUpperInvariant() is "HTTP_PORTS" or "HTTPS_PORTS" or "DOTNET_HTTP_PORTS" or "DOTNET_HTTPS_PORTS";

    private static int[]? PortsOfUrls(string? urls)
    {
        if (urls is null || urls.AsSpan().ContainsAny('$', ','))
            return null;
        int?[] ports = [.. urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(PortOfUrl)];
        return ports.Length == 0 || ports.Contains(null) ? null : [.. ports.Select(port => port!.Value)];
    }

    private static int? PortOfUrl(string url) =>
        EndpointParser.Find(url, EndpointSyntax.Url).ToArray() is [{ Value: <= ushort.MaxValue } port] ? (int)port.Value
        : !SchemeAndHost().IsMatch(url) ? null
        : url.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 443
        : 80;

    private static int[]? PortsOf(string? list)
    {
        string[] words = list?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [""];
        int?[] ports = [.. words.Select(word =>
            ushort.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : (int?)null)];
        return ports.Contains(null) ? null : [.. ports.Select(port => port!.Value)];
    }

    /// <summary>The ports that the program may open beside those of its web server.</summary>
    private static HashSet<int> Further(
        IReadOnlyDictionary<string, string?> values, IEnumerable<ComposeSetting> commands, IEnumerable<ReportedPort> rows)
    {
        var opened = rows
            .Where(port => port.Direction != PortDirections.Connects && port.Environment != Environments.Development)
            .Where(port => !DockerfileReader.IsFileName(Path.GetFileName(port.File)))
            .Select(port => port.Port);
        var written = values
            .Where(value => !value.Key.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase))
            .Select(value => value.Value)
            .Concat(commands.Where(command => command.Name != "HEALTHCHECK").Select(command => command.Value))
            .SelectMany(NumbersIn);
        return [.. opened, .. written];
    }

    [GeneratedRegex(@"(?<!\d)\d{1,5}(?!\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^https?://[^:/]+/?$", RegexOptions.IgnoreCase)]
    private static partial Regex SchemeAndHost();
}
