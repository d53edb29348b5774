using PortConstants.Tool.Containers;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Tests.Containers;

/// <summary>A repository of containers and of projects that were read already.</summary>
internal sealed class ContainerFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<ReportedProject> _projects = [];
    private readonly List<ReportedPort> _ports = [];

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => _folder.PathOf(path);

    /// <summary>Writes a file.</summary>
    public ContainerFolder With(string path, string text)
    {
        _folder.With(path, text);
        return this;
    }

    /// <summary>Writes a web program, and its project as one of the report.</summary>
    public ContainerFolder WithWeb(string path, string code = "WebApplication.CreateBuilder(args).Build().Run();", string target = "net10.0")
    {
        var folder = Path.GetDirectoryName(path)!;
        With(path, "<Project Sdk=\"Microsoft.NET.Sdk.Web\" />").With(Path.Combine(folder, "Program.cs"), code);
        return WithProject(Reports.Project(path) with { Targets = [target] });
    }

    /// <summary>Adds a project to the report.</summary>
    public ContainerFolder WithProject(ReportedProject project)
    {
        _projects.Add(project);
        return this;
    }

    /// <summary>Adds a row to the report on the projects.</summary>
    public ContainerFolder WithPort(ReportedPort port)
    {
        _ports.Add(port);
        return this;
    }

    /// <summary>The report with the containers.</summary>
    public PortReport Read() =>
        ContainerReport.Add(ReportOrder.Create(true, _projects, _ports, [], []), new RepositoryFiles(_folder.Path));

    /// <summary>The report of one compose file.</summary>
    public static PortReport Read(string text, string file = "compose.yaml", string environment = "")
    {
        using var folder = new ContainerFolder();
        folder.With(file, text);
        if (environment.Length > 0)
            folder.With(".env", environment);
        return folder.Read();
    }

    public void Dispose() => _folder.Dispose();
}
