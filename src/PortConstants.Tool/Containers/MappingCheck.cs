using PortConstants.Analyzers.Endpoints;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>PORT201: a mapping or a health check leads to a port on which the program of the image does not listen.</summary>
internal sealed class MappingCheck(ContainerReport report, ContainerNetwork network)
{
    /// <summary>The findings in compose files, where every way to run a service is wrong.</summary>
    public IEnumerable<ReportedFinding> Find(IEnumerable<ComposeFile> files) =>
        from file in files
        from service in file.Services
        from finding in Find(file, service)
        select finding;

    /// <summary>The health checks of Dockerfiles.</summary>
    public IEnumerable<ReportedFinding> Find(IEnumerable<ContainerImage> images)
    {
        foreach (var image in images)
        {
            var stage = image.Stages[^1];
            if (ContainerImage.CommandOf(stage, "HEALTHCHECK") is not { } check
                || AskedBy(check.Value).ToArray() is not { Length: > 0 } asked
                || report.Projects.Find(image, stage) is not { } program
                || ListeningPorts.Of(stage, report.Projects.WithReferences(program), [], [], report) is not { } listening
                || Unanswered(asked, [listening]) is not { } port)
                continue;
            var (line, column) = image.PlaceOf(check.SpanOf(0, 1).Start);
            if (!report.HasFinding("PORT010", image.File, line))
                yield return Create($"The health check asks port {port}", listening, program.Project.Path, image.File, line, column);
        }
    }

    private IEnumerable<ReportedFinding> Find(ComposeFile file, ComposeService service)
    {
        Publication[] mappings = [.. service.Publications.Where(entry => entry is { IsExposed: false, Target: not null, Protocol: "tcp" })];
        var check = service.Commands.FirstOrDefault(command => command.Name == "HEALTHCHECK");
        int[] asked = [.. AskedBy(check?.Value ?? "")];
        if ((mappings.Length == 0 && asked.Length == 0) || service.IsOnHostNetwork || network.IsShared(file, service)
            || WaysToListen(file, service) is not { } ways)
            yield break;
        foreach (var mapping in mappings)
        {
            var (first, last) = mapping.Target!.Value;
            if (ways.All(way => way.HasNoneOf(first, last)))
                yield return Create(
                    $"'{mapping.Written}' of service '{service.Name}' leads to port {first} of the container",
                    ways[0], file.File, mapping.File.File, mapping.Line, mapping.Column);
        }
        if (check is not null && Unanswered(asked, ways) is { } port)
            yield return Create(
                $"The health check of service '{service.Name}' asks port {port}", ways[0], file.File, check.File, check.Line, check.Column);
    }

    /// <summary>A finding of this rule.</summary>
    public static ReportedFinding Create(string what, ListeningPorts listening, string project, string file, int line, int column) => new(
        "PORT201",
        $"{what}, but the program listens on {listening.InWords} ({listening.Reason})",
        Severities.Warning, project, file, line, column);

    /// <summary>Where the program listens in each way to run a service; <see langword="null"/> where one of them is not certain.</summary>
    private IReadOnlyList<ListeningPorts>? WaysToListen(ComposeFile file, ComposeService service)
    {
        var ways = new List<ListeningPorts>();
        foreach (var layers in file.WaysToRun(service))
        {
            if (ListeningOf(layers) is not { } listening)
                return null;
            ways.Add(listening);
        }
        return ways;
    }

    private ListeningPorts? ListeningOf(IReadOnlyList<ComposeService> layers)
    {
        if (layers.Select(layer => layer.Build).FirstOrDefault(build => build is not null) is not { } build
            || report.ImageOf(build) is not { } image
            || image.StageOf(build.Target) is not { } stage
            || (build.Arguments.Count > 0 && !ContainerImage.WithParents(stage).Last().IsFixed)
            || report.Projects.Find(image, stage) is not { } program)
            return null;
        return ListeningPorts.Of(
            stage,
            report.Projects.WithReferences(program),
            [.. layers.SelectMany(layer => layer.Settings).DistinctBy(setting => setting.Name, StringComparer.OrdinalIgnoreCase)],
            [.. layers.SelectMany(layer => layer.Commands)],
            report);
    }

    private static int? Unanswered(int[] asked, IReadOnlyList<ListeningPorts> ways) =>
        asked.Length > 0 && Array.TrueForAll(asked, port => ways.All(way => way.HasNoneOf(port, port))) ? asked[0] : null;

    /// <summary>The ports of the container itself that a health check asks.</summary>
    private static IEnumerable<int> AskedBy(string command) =>
        EndpointParser.Find(command, EndpointSyntax.Url).Concat(ImpliedEndpoints.Find(command, EndpointSyntax.Url))
            .Where(port => port.Value is > 0 and <= ushort.MaxValue && HostNames.IsLoopback(port.Host ?? ""))
            .Select(port => (int)port.Value);
}
