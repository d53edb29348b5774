using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>The rows of Dockerfiles, and of web programs that are told nowhere where to listen.</summary>
internal sealed class ImageRows(ContainerReport report, SettingRules rules)
{
    // Where the web server of a program listens that nothing tells it, outside of containers.
    private const int DefaultPort = 5000;

    private readonly List<ReportedPort> _ports = [];
    private readonly List<ReportedFinding> _findings = [];
    private readonly List<ReportedProject> _projects = [];
    private readonly Dictionary<ContainerProject, (ContainerImage Image, DockerfileStage Stage)> _images = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<ReportedPort> Ports => _ports;

    /// <summary>What the rules report in Dockerfiles.</summary>
    public IReadOnlyList<ReportedFinding> Findings => _findings;

    /// <summary>The Dockerfiles that no project of the report claims, as entries of the report.</summary>
    public IReadOnlyList<ReportedProject> Projects => _projects;

    /// <summary>Adds the rows of Dockerfiles that were not read with a project.</summary>
    public void Add(IEnumerable<ContainerImage> images)
    {
        foreach (var image in images)
        {
            var stage = image.Stages[^1];
            var program = report.Projects.Find(image, stage);
            if (program is not null)
                _images.TryAdd(program, (image, stage));
            if (!report.HasRowsOf(image.File))
                Add(image, program);
        }
    }

    private void Add(ContainerImage image, ContainerProject? program)
    {
        var path = Path.Combine(program?.Folder ?? FolderPaths.Above(image.Path), Path.GetFileName(image.Path));
        var project = program?.Project.Path ?? image.File;
        var chooses = new Lazy<bool>(() => program is null || report.Projects.WithReferences(program).Any(report.ChoosesAddresses));
        _findings.AddRange(rules.Find(new SettingFile(image.Path, image.File, image.Source), path, image.Settings, chooses, project));
        JudgedPort[] found = [.. JudgedPort.In(path, image.Source, image.Settings)];
        _ports.AddRange(found.Select(port =>
            port.ToRow(port.Direction, port.Environment, project, service: "", image.File, $"'{port.Setting}'")));
        if (program is null && found.Length > 0)
            _projects.Add(new ReportedProject(image.File, image.File, [], true, [], Readings.Source, ""));
    }

    /// <summary>Adds the rows of the images that the SDK makes.</summary>
    public void Add(IEnumerable<SdkContainer> containers)
    {
        foreach (var container in containers)
            _ports.AddRange([.. container.Rows, .. container.RowsOfVariables()]);
    }

    /// <summary>Adds the port on which a web program listens by default.</summary>
    /// <param name="ofCompose">The rows of compose files, which may tell it another.</param>
    public void AddWebDefaults(IEnumerable<ReportedPort> ofCompose)
    {
        var told = ofCompose.Concat(_ports).Where(IsOpened).Select(port => port.Project).ToHashSet(StringComparer.Ordinal);
        foreach (var project in report.Projects.All)
        {
            if (project.Project is not { Executable: true, Problem: "" } || told.Contains(project.Project.Path))
                continue;
            var program = report.Projects.WithReferences(project);
            if (!program.SelectMany(report.PortsOf).Any(IsOpened) && project.IsWeb && !program.Any(report.ChoosesAddresses))
                AddWebDefault(project, program);
        }
    }

    private static bool IsOpened(ReportedPort port) => port is { Direction: PortDirections.Listens, Environment: Environments.Production };

    private void AddWebDefault(ContainerProject project, IReadOnlyList<ContainerProject> program)
    {
        if (!_images.TryGetValue(project, out var packed))
        {
            Add(project, DefaultPort, "localhost", project.Project.Path, 1, 1, "the default of ASP.NET Core");
            return;
        }
        if (ListeningPorts.Of(packed.Stage, program, [], [], report) is not { } listening)
            return;
        var root = ContainerImage.WithParents(packed.Stage).Last();
        var (line, column) = packed.Image.PlaceOf(root.Start);
        foreach (var port in listening.Web)
            Add(project, port, "*", packed.Image.File, line, column, listening.Reason);
    }

    private void Add(ContainerProject project, int port, string host, string file, int line, int column, string place) =>
        _ports.Add(new ReportedPort(
            port, "tcp", PortDirections.Listens, Confidences.Default,
            ContainerServices.Find(port, port, "tcp", service: "", image: "", product: null), Risk: "", host,
            Implicit: true, Environments.Production, project.Project.Path, Service: "", file, line, column, place, Approved: null));
}
