using PortConstants.Tables.Approved;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>Who is reached by which name in the networks of compose files. Files of one folder are often started together.</summary>
internal sealed class ContainerNetwork
{
    private readonly ContainerReport _report;
    private readonly ILookup<(string Folder, string Name), (ComposeFile File, ComposeService Service)> _services;
    private readonly HashSet<(string Folder, string Name)> _shared;
    private readonly HashSet<(string Folder, string Name, int Port)> _own;

    /// <summary>Finds the names and ports of the services of all files.</summary>
    public ContainerNetwork(IReadOnlyList<ComposeFile> files, ContainerReport report)
    {
        _report = report;
        var services = files.SelectMany(file => file.Services, (file, service) => (File: file, Service: service)).ToArray();
        _services = services
            .Where(found => found.Service.HasOwnNetwork)
            .SelectMany(found => found.Service.Names.Distinct(), (found, name) => (Key: Key(found.File, name.ToLowerInvariant()), found))
            .ToLookup(found => found.Key, found => found.found);
        _shared = [.. services.Select(found => Key(found.File, found.Service.Host))];
        _own = [.. services.SelectMany(found => found.Service.Publications
            .Select(publication => publication.Target)
            .OfType<(int First, int Last)>()
            .SelectMany(target => new[] { target.First, target.Last })
            .Select(port => (FolderPaths.Above(found.File.Path), found.Service.Name, port)))];
    }

    /// <summary>Whether another container shares the network of a service, as a sidecar does, and may listen for it.</summary>
    public bool IsShared(ComposeFile file, ComposeService service) => _shared.Contains(Key(file, service.Name));

    /// <summary>The services that a host leads to from one of them, which is none of those.</summary>
    public IReadOnlyList<(ComposeFile File, ComposeService Service)> Others(ComposeFile from, ComposeService caller, string? host)
    {
        var found = host is null ? [] : _services[Key(from, host.ToLowerInvariant())].ToArray();
        return Array.Exists(found, other => other.Service.Name == caller.Name) ? [] : found;
    }

    /// <summary>
    /// The row of a port; <see langword="null"/> where a program that is none of .NET may read the setting in another way.
    /// </summary>
    public ReportedPort? RowOf(ServicePort used, string place)
    {
        var others = Others(used.File, used.Service, used.Port.Facts.Host);
        if (others.Count == 0 && !used.IsDotNet)
            return null;
        var direction = others.Count > 0 ? PortDirections.Connects : used.Port.Direction;
        // A number that the container has as a port, and no host beside it.
        if (direction == PortDirections.Unknown && used.Port.Facts is { Host: null, Port: { } port }
            && _own.Contains((FolderPaths.Above(used.File.Path), used.Service.Name, port)))
            direction = PortDirections.Listens;
        var row = used.Port.ToRow(
            direction, used.Service.Environment, used.Program?.Project.Path ?? used.File.File, used.Service.Name, used.Place, place);
        return others.Count > 0 ? Complete(row, others) : row;
    }

    /// <summary>The row with what the called service shows of it.</summary>
    private ReportedPort Complete(ReportedPort row, IReadOnlyList<(ComposeFile File, ComposeService Service)> others)
    {
        var product = others
            .Select(other => _report.ProductOf(other.File.LayersOf(other.Service.Name)))
            .FirstOrDefault(found => found is not null);
        var known = product?.AllPorts.FirstOrDefault(port => port.Number == row.Port).Name;
        var published = others.SelectMany(other => other.Service.Publications)
            .FirstOrDefault(entry => entry.Target is var (first, last) && first <= row.Port && row.Port <= last);
        return row with
        {
            Name = row.Name.Length > 0 ? row.Name : known ?? "",
            Protocol = row.Protocol.Length > 0 ? row.Protocol : published?.Protocol ?? (known is null ? "" : "tcp"),
        };
    }

    private static (string Folder, string Name) Key(ComposeFile file, string name) => (FolderPaths.Above(file.Path), name);
}
