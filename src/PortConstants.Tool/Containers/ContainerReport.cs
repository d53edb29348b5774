using PortConstants.Knowledge;
using PortConstants.Analyzers.Configuration.Dockerfile;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>Adds what the compose files and Dockerfiles of a repository show to the report on its projects.</summary>
internal sealed class ContainerReport
{
    private readonly PortReport _report;
    private readonly RepositoryFiles _files;
    private readonly ILookup<string, ReportedPort> _ports;
    private readonly HashSet<string> _outside;
    private readonly HashSet<string> _filesWithRows;
    private readonly Dictionary<string, ContainerImage?> _images = new(StringComparer.Ordinal);

    private ContainerReport(PortReport report, RepositoryFiles files)
    {
        (_report, _files) = (report, files);
        _ports = report.Ports.ToLookup(port => port.Project, StringComparer.Ordinal);
        _outside = [.. report.Outside.Select(place => place.Project)];
        _filesWithRows = [.. report.Ports.Select(port => port.File)];
        Projects = new ContainerProjects(report.Projects, files);
    }

    /// <summary>The projects of the report.</summary>
    public ContainerProjects Projects { get; }

    /// <summary>Adds the containers of a repository to a report.</summary>
    public static PortReport Add(PortReport report, RepositoryFiles files)
    {
        var containers = new ContainerReport(report, files);
        var paths = files.Find(name => ComposeFiles.IsName(name) || DockerfileReader.IsFileName(name));
        var compose = ComposeProject.Read(paths.Where(path => ComposeFiles.IsName(Path.GetFileName(path))), new ComposeDocuments(files));
        ContainerImage[] images = [.. paths
            .Where(path => DockerfileReader.IsFileName(Path.GetFileName(path)))
            .Select(containers.ImageAt)
            .OfType<ContainerImage>()];

        var network = new ContainerNetwork(compose, containers);
        var configs = new EditorConfigs(files);
        var rules = new SettingRules(configs);
        var rows = new ContainerRows(containers, rules);
        rows.Add(compose);
        rows.AddUsed(network);
        var own = new ImageRows(containers, rules);
        own.Add(images);
        SdkContainer[] packed = [.. containers.Projects.All
            .Where(project => project.Project.Executable)
            .Select(project => new SdkContainer(project))];
        own.Add(packed);
        own.AddWebDefaults(rows.Ports);
        var mappings = new MappingCheck(containers, network);
        ReportedPort[] ports = [.. report.Ports, .. rows.Ports, .. own.Ports];
        ReportedFinding[] findings =
        [
            .. rows.Findings,
            .. own.Findings,
            .. mappings.Find(compose),
            .. mappings.Find(images),
            .. packed.SelectMany(container => container.Find(containers)),
            .. new NetworkCheck(network, containers).Find(rows.Used),
            .. HostPortCheck.Find(compose),
            .. OpenStoreCheck.Find(compose, containers),
            .. LaunchCheck.Find(report),
        ];
        return ReportOrder.Create(
            report.Complete && rows.Projects.All(project => project.Problem.Length == 0),
            [.. report.Projects, .. rows.Projects, .. own.Projects],
            ports,
            new ExposedCheck(compose, containers)
                .Filter(report.Findings.Concat(FindingSeverities.Apply(findings, configs, files)), ports),
            [.. report.Outside, .. rows.Outside]);
    }

    /// <summary>The full path of a file that the report names.</summary>
    public string FullPathOf(string file) => _files.FullPathOf(file);

    /// <summary>The rows of a project.</summary>
    public IEnumerable<ReportedPort> PortsOf(ContainerProject project) => _ports[project.Project.Path];

    /// <summary>Whether a project has rows of a file, so that the file was read with it.</summary>
    public bool HasRowsOf(string file) => _filesWithRows.Contains(file);

    /// <summary>Whether a rule has reported a line.</summary>
    public bool HasFinding(string rule, string file, int line) =>
        _report.Findings.Any(finding => finding.Rule == rule && finding.File == file && finding.Line == line);

    /// <summary>Whether a project may choose the addresses of its web server: in code, in settings, or by what it gets elsewhere.</summary>
    public bool ChoosesAddresses(ContainerProject project) => _outside.Contains(project.Project.Path) || project.ChoosesAddresses;

    /// <summary>The Dockerfile of a build; <see langword="null"/> if there is none that can be read.</summary>
    public ContainerImage? ImageOf(ComposeBuild build) => build.Dockerfile.Length > 0
        ? ImageAt(Path.GetFullPath(build.Dockerfile, build.Folder))
        : ImageAt(Path.Combine(build.Folder, "Dockerfile")) ?? ImageAt(Path.Combine(build.Folder, "dockerfile"));

    /// <summary>The product that a service runs, by its image or by the one that its own is based on.</summary>
    public Product? ProductOf(IReadOnlyList<ComposeService> layers)
    {
        if (layers.Select(layer => layer.Build).FirstOrDefault(build => build is not null) is { } build)
        {
            return ImageOf(build) is { } image && image.StageOf(build.Target) is { } stage
                ? Products.OfImage(ContainerImage.WithParents(stage).Last().Image)
                : null;
        }
        return Products.OfImage(layers.Select(layer => layer.Image).FirstOrDefault(name => name.Length > 0) ?? "");
    }

    /// <summary>The project whose program a service runs.</summary>
    public ContainerProject? ProjectOf(IEnumerable<ComposeService> layers) =>
        layers.Select(layer => layer.Build).FirstOrDefault(build => build is not null) is { } build
        && ImageOf(build) is { } image && image.StageOf(build.Target) is { } stage
            ? Projects.Find(image, stage)
            : null;

    private ContainerImage? ImageAt(string path)
    {
        if (!_images.TryGetValue(path, out var image))
            _images.Add(path, image = ContainerImage.Read(path, _files));
        return image;
    }
}
