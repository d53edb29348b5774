using PortConstants.Tables.Approved;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>Who is reached by which name in the networks of compose files. Files of one folder are often started together.</summary>
internal sealed class ContainerNetwork(IEnumerable<ComposeFile> files)
{
    private readonly ILookup<(string Folder, string Name), ComposeService> _services = files
        .SelectMany(file => file.Services, (file, service) => (Folder: FolderPaths.Above(file.Path), Service: service))
        .Where(found => found.Service.HasOwnNetwork)
        .SelectMany(found => found.Service.Names.Distinct(), (found, name) => (found.Folder, Name: name.ToLowerInvariant(), found.Service))
        .ToLookup(found => (found.Folder, found.Name), found => found.Service);

    /// <summary>The services that a host leads to.</summary>
    private IEnumerable<ComposeService> Find(ComposeFile from, string? host) =>
        host is null ? [] : _services[(FolderPaths.Above(from.Path), host.ToLowerInvariant())];

    /// <summary>The services that a host leads to from one of them, which is none of those.</summary>
    public IReadOnlyList<ComposeService> Others(ComposeFile from, ComposeService caller, string? host)
    {
        ComposeService[] found = [.. Find(from, host)];
        return Array.Exists(found, service => service.Name == caller.Name) ? [] : found;
    }

    /// <summary>The direction of a port; <see langword="null"/> where a program that is none of .NET may read the setting in another way.</summary>
    public string? DirectionOf(ServicePort used) =>
        Others(used.File, used.Service, used.Port.Facts.Host).Count > 0 ? PortDirections.Connects
        : used.IsDotNet ? used.Port.Direction
        : null;
}
