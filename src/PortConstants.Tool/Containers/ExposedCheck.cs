using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>Leaves out PORT010 where a compose file makes the program listen on the port that its Dockerfile exposes.</summary>
internal sealed class ExposedCheck
{
    private const string Rule = "PORT010";

    private readonly HashSet<(string File, int Port)> _told;

    /// <summary>Finds the ports that compose files tell the programs of Dockerfiles.</summary>
    public ExposedCheck(IEnumerable<ComposeFile> files, ContainerReport report) => _told =
    [
        .. from file in files
           from service in file.Services
           let build = file.LayersOf(service.Name).Select(layer => layer.Build).FirstOrDefault(found => found is not null)
           where build is not null
           let image = report.ImageOf(build)
           where image is not null
           from port in ListeningPorts.ToldBy(service)
           select (image.File, port),
    ];

    /// <summary>The findings that are right with the compose files in mind.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="rows">The rows, which have the number at each place.</param>
    public IEnumerable<ReportedFinding> Filter(IEnumerable<ReportedFinding> findings, IEnumerable<ReportedPort> rows)
    {
        var ports = rows.ToLookup(row => (row.File, row.Line, row.Column), row => row.Port);
        return findings.Where(finding =>
            finding.Rule != Rule
            || !ports[(finding.File, finding.Line, finding.Column)].Any(port => _told.Contains((finding.File, port))));
    }
}
