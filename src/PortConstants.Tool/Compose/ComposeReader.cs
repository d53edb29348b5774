using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>Reads the ports of the services of a compose file.</summary>
internal sealed class ComposeReader
{
    // A range of more ports is reported by its ends.
    private const int MaxRange = 256;

    private readonly string _file;
    private readonly ComposeVariables _variables;
    private readonly List<ReportedPort> _ports = [];
    private readonly List<OutsidePlace> _outside = [];

    private ComposeReader(string file, ComposeVariables variables) => (_file, _variables) = (file, variables);

    /// <summary>Reads a file, with the variables of the <c>.env</c> file beside it.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="file">Its path in the report.</param>
    public static ComposeFacts Read(string path, string file)
    {
        try
        {
            return Parse(File.ReadAllText(path), file, ComposeVariables.Of(Path.GetDirectoryName(path)!));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ComposeFacts(Entry(file, exception.Message), [], []);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    public static ComposeFacts Parse(string text, string file, ComposeVariables? variables = null)
    {
        var reader = new ComposeReader(file, variables ?? ComposeVariables.None);
        try
        {
            foreach (var document in YamlFile.Read(text))
                reader.ReadServices(document);
        }
        catch (YamlException exception)
        {
            return new ComposeFacts(Entry(file, $"line {exception.Start.Line}: it is no YAML: {exception.Message}"), [], []);
        }
        return new ComposeFacts(Entry(file, ""), reader._ports, reader._outside);
    }

    private static ReportedProject Entry(string file, string problem) => new(file, Path.GetFileName(file), [], true, [], problem);

    private void ReadServices(YamlNode root)
    {
        if (YamlFile.Member(root, "services") is not YamlMappingNode services)
            return;
        foreach (var (key, node) in services.Children)
        {
            var service = ComposeService.Of((key as YamlScalarNode)?.Value ?? "", node, ComposeFiles.EnvironmentOf(_file));
            ReadPorts(YamlFile.Member(node, "ports"), service, isExposed: false);
            ReadPorts(YamlFile.Member(node, "expose"), service, isExposed: true);
        }
    }

    private void ReadPorts(YamlNode? ports, ComposeService service, bool isExposed)
    {
        foreach (var item in (ports as YamlSequenceNode)?.Children ?? [])
        {
            var text = item is YamlScalarNode scalar ? scalar.Value ?? "" : YamlFile.Scalar(item, "published");
            if (_variables.Replace(text) is not { } value)
                AddOutside(item, $"'{text}' in '{(isExposed ? "expose" : "ports")}' of service '{service.Name}'");
            else if ((item is YamlMappingNode ? ReadLong(item, value, service) : ReadShort(value, service, isExposed)) is { } published)
                AddPorts(item, published, service, isExposed);
            else if (!isExposed)
                AddOutside(item, $"'{Published(item, text)}' in 'ports' of service '{service.Name}', for which Docker chooses a port");
        }
    }

    private static string Published(YamlNode item, string text) => text.Length > 0 ? text : YamlFile.Scalar(item, "target");

    // On the network of the host nothing is published: the port of the container is the port of the host.
    private static PublishedPorts? ReadShort(string text, ComposeService service, bool isExposed) =>
        PublishedPorts.Read(text, isExposed || service.IsOnHostNetwork) is not { } published ? null
        : service.IsOnHostNetwork ? published.OfContainer()
        : published;

    private PublishedPorts? ReadLong(YamlNode item, string published, ComposeService service)
    {
        var target = _variables.Replace(YamlFile.Scalar(item, "target")) ?? published;
        return PublishedPorts.Create(
            service.IsOnHostNetwork ? target : published,
            target,
            _variables.Replace(YamlFile.Scalar(item, "host_ip")) ?? "",
            YamlFile.Scalar(item, "protocol") is { Length: > 0 } protocol ? protocol.ToLowerInvariant() : "tcp");
    }

    private void AddPorts(YamlNode item, PublishedPorts published, ComposeService service, bool isExposed)
    {
        for (var port = published.First; port <= published.Last; port++)
        {
            var container = published.Container + port - published.First;
            if (port - published.First >= MaxRange && port != published.Last)
                continue;
            var place = isExposed ? $"'expose' of service '{service.Name}'"
                : container == port ? $"'ports' of service '{service.Name}'"
                : $"'ports' of service '{service.Name}', port {container} of the container";
            var (name, risk) = ServiceNames.Find(port, container, published.Protocol, $"{service.Name} {service.Image}");
            _ports.Add(new ReportedPort(
                port, published.Protocol, PortDirections.Listens, name, risk, published.Host, false, service.Environment,
                _file, _file, Line(item), Column(item), place, Approved: null));
        }
    }

    private void AddOutside(YamlNode item, string place) => _outside.Add(new OutsidePlace(_file, _file, Line(item), place));

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private static int Column(YamlNode node) => (int)node.Start.Column;
}
