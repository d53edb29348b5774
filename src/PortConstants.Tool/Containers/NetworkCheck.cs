using PortConstants.Tables.Approved;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>PORT202: inside the network of the containers, a service is addressed by the port that it has on the host.</summary>
internal sealed class NetworkCheck(ContainerNetwork network, ContainerReport report)
{
    /// <summary>The findings in what services are told, and in the settings files of their programs.</summary>
    public IEnumerable<ReportedFinding> Find(IReadOnlyList<ServicePort> used) =>
        used.Select(InEnvironment).Concat(used.DistinctBy(port => port.Service).SelectMany(InFiles)).OfType<ReportedFinding>();

    private ReportedFinding? InEnvironment(ServicePort used)
    {
        var facts = used.Port.Facts;
        return !facts.IsImplied && Own(used.File, used.Service, facts.Host, facts.Port!.Value) is { } own
            ? Create(facts.Host!, facts.Port.Value, own, used.File.File, used.Place, used.Port.Line, used.Port.Column)
            : null;
    }

    /// <summary>The settings of the program that the environment does not replace.</summary>
    private IEnumerable<ReportedFinding> InFiles(ServicePort used)
    {
        if (used.Program is null)
            yield break;
        var replaced = used.Service.Settings.Select(setting => $"'{setting.Name}'").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var port in report.PortsOf(used.Program))
        {
            if (port is { Implicit: false, Direction: PortDirections.Connects, Environment: Environments.Production }
                && !replaced.Contains(port.Place)
                && Own(used.File, used.Service, port.Host, port.Port) is { } own)
                yield return Create(port.Host, port.Port, own, port.Project, port.File, port.Line, port.Column);
        }
    }

    private static ReportedFinding Create(string host, int port, string own, string project, string file, int line, int column) => new(
        "PORT202",
        $"'{host}' has {port} on the host alone: in the network of the containers it listens on {own}, so write {own}",
        Severities.Warning, project, file, line, column);

    /// <summary>The port of a service in the network; <see langword="null"/> where the given one may be right.</summary>
    private string? Own(ComposeFile file, ComposeService caller, string? host, int port)
    {
        var others = network.Others(file, caller, host);
        if (!caller.HasOwnNetwork || others.Count == 0)
            return null;
        PublishedPorts[] published =
            [.. others.SelectMany(other => other.Service.Publications).Select(entry => entry.Ports).OfType<PublishedPorts>()];
        var mapped = published.Where(ports => ports.First <= port && port <= ports.Last && ports.IsFixed)
            .Select(ports => ports.Container + port - ports.First)
            .Distinct()
            .ToArray();
        return mapped is [var own] && own != port
            && !published.Any(ports => ports.Container <= port && port <= ports.ContainerLast)
            && !others.Any(other => MayListenOn(other.File, other.Service, port))
            ? $"{own}"
            : null;
    }

    /// <summary>Whether anything in what a service is told, or in its program, is this number.</summary>
    private bool MayListenOn(ComposeFile file, ComposeService service, int port) =>
        network.IsShared(file, service)
        || service.Settings.Concat(service.Commands).Any(setting => ListeningPorts.NumbersIn(setting.Value).Contains(port))
        || (report.ProjectOf(file.LayersOf(service.Name)) is { } program
            && report.PortsOf(program).Any(row => row.Port == port && row.Direction != PortDirections.Connects));
}
