using PortConstants.Knowledge;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>The rows of compose files: published ports, and the ports in what the services are told.</summary>
internal sealed class ContainerRows(ContainerReport report, SettingRules rules)
{
    // A range of more ports is reported by its ends.
    private const int MaxRange = 256;

    // Services may share a file of variables; nobody reads a report of more rows.
    private const int MaxSettings = 100_000;

    private readonly List<ReportedPort> _ports = [];
    private readonly List<OutsidePlace> _outside = [];
    private readonly List<ReportedProject> _projects = [];
    private readonly List<ReportedFinding> _findings = [];
    private readonly List<ServicePort> _used = [];
    private int _settings;

    /// <summary>The rows.</summary>
    public IReadOnlyList<ReportedPort> Ports => _ports;

    /// <summary>The places whose ports come from variables, or that Docker chooses.</summary>
    public IReadOnlyList<OutsidePlace> Outside => _outside;

    /// <summary>The compose files, as entries of the report.</summary>
    public IReadOnlyList<ReportedProject> Projects => _projects;

    /// <summary>The numbers that are no port, and what the rules report in settings.</summary>
    public IReadOnlyList<ReportedFinding> Findings => _findings;

    /// <summary>The ports in what the services are told.</summary>
    public IReadOnlyList<ServicePort> Used => _used;

    /// <summary>Adds the rows of the files.</summary>
    public void Add(IEnumerable<ComposeFile> files)
    {
        foreach (var file in files)
        {
            foreach (var service in file.Services)
                Add(file, service);
            if (file.Services.Count > 0 || file.Problem.Length > 0 || ComposeFiles.IsUsual(file.File))
            {
                var problem = _settings < MaxSettings ? file.Problem : $"its services have more than {MaxSettings} settings";
                _projects.Add(new ReportedProject(file.File, Path.GetFileName(file.File), [], true, [], Readings.Source, problem));
            }
        }
    }

    private void Add(ComposeFile file, ComposeService service)
    {
        var product = report.ProductOf(file.LayersOf(service.Name));
        foreach (var publication in service.Publications)
            Add(file, service, publication, product);
        var program = report.ProjectOf(file.LayersOf(service.Name));
        var isOurs = program is not null || ServiceSettings.AreOfDotNet(service);
        foreach (var settings in service.Settings.Concat(service.Commands).TakeWhile(_ => _settings++ < MaxSettings).GroupBy(s => s.File))
        {
            var path = Path.Combine(program?.Folder ?? FolderPaths.Above(file.Path), settings.Key.Split('/')[^1]);
            foreach (var port in JudgedPort.In(path, settings.First().Source, [.. settings.Select(setting => setting.Setting)]))
                _used.Add(new ServicePort(file, service, program, isOurs, settings.Key, port));
            if (!isOurs)
                continue;
            _findings.AddRange(rules.Find(
                new SettingFile(report.FullPathOf(settings.Key), settings.Key, settings.First().Source), path,
                [.. settings.Select(setting => setting.Setting)], new Lazy<bool>(true), program?.Project.Path ?? file.File));
            _outside.AddRange(settings.Where(ServiceSettings.IsOutside).Select(setting => OutsideOf(file, service, setting)));
        }
    }

    /// <summary>Adds the rows of <see cref="Used"/>, where it is clear who listens or connects.</summary>
    public void AddUsed(ContainerNetwork network)
    {
        foreach (var used in _used)
        {
            if (network.RowOf(used, $"'{used.Port.Setting}' of service '{used.Service.Name}'{Replaced(used)}") is { } row)
                _ports.Add(row);
        }
    }

    /// <summary>The number of the program's own files that the one of the container replaces.</summary>
    private string Replaced(ServicePort used)
    {
        if (used.Program is null)
            return "";
        var own = report.PortsOf(used.Program).FirstOrDefault(port =>
            port.Environment == Environments.Production
            && port.Place.Equals($"'{used.Port.Setting}'", StringComparison.OrdinalIgnoreCase)
            && port.Port != used.Port.Facts.Port);
        return own is null ? "" : $", in place of {own.Port} in {own.File}:{own.Line}";
    }

    private static OutsidePlace OutsideOf(ComposeFile file, ComposeService service, ComposeSetting setting) =>
        new(file.File, setting.File, setting.Line, $"'{setting.Name}' of service '{service.Name}'");

    private void Add(ComposeFile file, ComposeService service, Publication publication, Product? product)
    {
        if (publication.Ports is { } ports)
            AddPorts(file, service, publication, ports, product);
        else if (publication.NoPort.Length > 0)
            _findings.Add(new ReportedFinding(
                "PORT003",
                $"{publication.NoPort} in '{publication.List}' of service '{service.Name}' is no port: write a number from 0 to 65535",
                Severities.Warning, file.File, publication.File.File, publication.Line, publication.Column));
        else if (publication.IsOutside)
            AddOutside(file, publication, $"'{publication.Written}' in '{publication.List}' of service '{service.Name}'");
        else if (!publication.IsExposed)
            AddOutside(
                file, publication, $"'{publication.Written}' in 'ports' of service '{service.Name}', for which Docker chooses a port");
    }

    private void AddPorts(ComposeFile file, ComposeService service, Publication publication, PublishedPorts published, Product? product)
    {
        for (var port = published.First; port <= published.Last; port++)
        {
            if (port - published.First >= MaxRange && port != published.Last)
                continue;
            var container = published.IsFixed ? published.Container + port - published.First : published.Container;
            var place = $"'{publication.List}' of service '{service.Name}'"
                + (container == port ? "" : $", port {container} of the container");
            var name = ContainerServices.Find(port, container, published.Protocol, service.Name, service.Image, product);
            _ports.Add(new ReportedPort(
                port, published.Protocol, PortDirections.Listens, Confidences.Shown, name, PackagedCatalog.Value.RiskOf(port) ?? "",
                published.Host, Implicit: false, service.Environment, file.File, service.Name, publication.File.File,
                publication.Line, publication.Column, place, Approved: null));
        }
    }

    private void AddOutside(ComposeFile file, Publication publication, string place) =>
        _outside.Add(new OutsidePlace(file.File, publication.File.File, publication.Line, place));
}
