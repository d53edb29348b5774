using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>An entry of <c>ports</c> or <c>expose</c>.</summary>
/// <param name="Written">The entry as it is written; of the long form, the published port, or the target where none is given.</param>
/// <param name="Ports">Its ports; <see langword="null"/> where it names none of the host.</param>
/// <param name="Target">The first and last port of the container, where it names them.</param>
/// <param name="NoPort">A number in it that is no port; empty in almost every file.</param>
/// <param name="IsOutside">Whether its ports come from variables that have no value here.</param>
/// <param name="IsExposed">Whether it is an entry of <c>expose</c>.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record Publication(
    string Written,
    PublishedPorts? Ports,
    (int First, int Last)? Target,
    string NoPort,
    bool IsOutside,
    bool IsExposed,
    ComposeDocument File,
    int Line,
    int Column)
{
    /// <summary>The protocol; empty if it is none that ports have.</summary>
    public string Protocol => Ports?.Protocol ?? "tcp";

    /// <summary>The list that holds it.</summary>
    public string List => IsExposed ? "expose" : "ports";

    /// <summary>Reads the entries of a service.</summary>
    public static IEnumerable<Publication> Read(ServicePart part, bool isOnHostNetwork) =>
        Read(part, "ports", isOnHostNetwork).Concat(Read(part, "expose", isOnHostNetwork));

    private static IEnumerable<Publication> Read(ServicePart part, string list, bool isOnHostNetwork) =>
        YamlFile.Items(part.Member(list)).Select(item => Read(item, part.File, list == "expose", isOnHostNetwork));

    private static Publication Read(YamlNode item, ComposeDocument file, bool isExposed, bool isOnHostNetwork)
    {
        var variables = file.Variables;
        var isLong = item is YamlMappingNode;
        var written = item is YamlScalarNode scalar ? scalar.Value ?? "" : YamlFile.Scalar(item, "published");
        var value = variables.Replace(written);
        var (host, published, target, protocol) = isLong ? Long(item, value ?? "", variables) : PublishedPorts.Split(value ?? "");
        // On the network of the host nothing is published: the port of the container is the port of the host.
        var isAlone = isExposed || isOnHostNetwork;
        var ports = value is null ? null
            : isLong ? PublishedPorts.Create(isOnHostNetwork ? target : published, target, host, protocol)
            : PublishedPorts.Read(value, isAlone);
        return new Publication(
            isLong && written.Length == 0 ? YamlFile.Scalar(item, "target") : written,
            isOnHostNetwork ? ports?.OfContainer() : ports,
            value is null ? null : PublishedPorts.Range(target),
            value is null ? "" : PublishedPorts.NoPortIn(published, target) ?? "",
            value is null,
            isExposed,
            file,
            (int)item.Start.Line,
            (int)item.Start.Column);
    }

    private static (string Host, string Published, string Target, string Protocol) Long(
        YamlNode item, string published, ComposeVariables variables) => (
            variables.Replace(YamlFile.Scalar(item, "host_ip")) ?? "",
            published,
            variables.Replace(YamlFile.Scalar(item, "target")) is { Length: > 0 } target ? target : published,
            YamlFile.Scalar(item, "protocol") is { Length: > 0 } protocol ? protocol.ToLowerInvariant() : "tcp");
}
