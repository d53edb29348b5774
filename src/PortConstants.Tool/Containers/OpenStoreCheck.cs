using PortConstants.Knowledge;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>PORT204: a database, broker or cache that every machine of the network can reach.</summary>
internal static class OpenStoreCheck
{
    /// <summary>The findings. What tests start is gone soon.</summary>
    public static IEnumerable<ReportedFinding> Find(IEnumerable<ComposeFile> files, ContainerReport report) =>
        from file in files
        from service in file.Services
        where service is { IsOnHostNetwork: false, Environment: not Environments.Test }
        let product = report.ProductOf(file.LayersOf(service.Name))
        where product is { Keeps.Length: > 0 }
        from publication in service.Publications
        where publication is { IsExposed: false, Ports.IsOnAllInterfaces: true } && IsOf(product, publication.Ports)
        select Create(file, product, publication, publication.Ports!);

    private static bool IsOf(Product product, PublishedPorts ports) =>
        Enumerable.Range(ports.Container, ports.ContainerLast - ports.Container + 1).Any(product.Has);

    private static ReportedFinding Create(ComposeFile file, Product product, Publication publication, PublishedPorts ports) => new(
        "PORT204",
        $"{product.Title} is published on all interfaces of the host: write 127.0.0.1:{Words(ports.First, ports.Last)}:"
        + $"{Words(ports.Container, ports.ContainerLast)} unless other machines need this {product.Keeps}",
        Severities.Note, file.File, publication.File.File, publication.Line, publication.Column);

    private static string Words(int first, int last) => first == last ? $"{first}" : $"{first}-{last}";
}
