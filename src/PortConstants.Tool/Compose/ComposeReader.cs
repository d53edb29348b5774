using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tool.Compose;

/// <summary>Reads the ports of the services of a compose file.</summary>
internal sealed class ComposeReader
{
    // A range of more ports is reported by its ends.
    private const int MaxRange = 256;

    private readonly string _file;
    private readonly List<ReportedPort> _ports = [];
    private readonly List<OutsidePlace> _outside = [];

    private ComposeReader(string file) => _file = file;

    /// <summary>Reads the text of a file.</summary>
    public static ComposeFacts Parse(string text, string file, ComposeVariables? variables = null)
    {
        try
        {
            return Read(ComposeDocument.Parse(text, fullPath: "", file, variables ?? ComposeVariables.None, others: null));
        }
        catch (ComposeException exception)
        {
            return Broken(file, exception.Message);
        }
    }

    /// <summary>What a file opens. A service that extends nothing that can be read has its own ports alone.</summary>
    public static ComposeFacts Read(ComposeDocument document)
    {
        var reader = new ComposeReader(document.File);
        var problem = "";
        foreach (var (name, node) in document.Services)
        {
            IReadOnlyList<(YamlNode Node, ComposeDocument File)> parts = [(node, document)];
            try
            {
                parts = ExtendedService.WithBases(name, node, document);
            }
            catch (ComposeException exception)
            {
                problem = exception.Message;
            }
            reader.ReadService(name, parts);
        }
        return new ComposeFacts(Entry(document.File, problem), reader._ports, reader._outside);
    }

    /// <summary>A file that cannot be read.</summary>
    public static ComposeFacts Broken(string file, string problem) => new(Entry(file, problem), [], []);

    private static ReportedProject Entry(string file, string problem) => new(file, Path.GetFileName(file), [], true, [], Readings.Source, problem);

    private void ReadService(string name, IReadOnlyList<(YamlNode Node, ComposeDocument File)> parts)
    {
        var service = ComposeService.Of(name, [.. parts.Select(part => part.Node)], ComposeFiles.EnvironmentOf(_file));
        foreach (var (node, file) in parts)
        {
            ReadPorts(YamlFile.Member(node, "ports"), service, file, isExposed: false);
            ReadPorts(YamlFile.Member(node, "expose"), service, file, isExposed: true);
        }
    }

    private void ReadPorts(YamlNode? ports, ComposeService service, ComposeDocument file, bool isExposed)
    {
        foreach (var item in (ports as YamlSequenceNode)?.Children ?? [])
        {
            var text = item is YamlScalarNode scalar ? scalar.Value ?? "" : YamlFile.Scalar(item, "published");
            if (file.Variables.Replace(text) is not { } value)
                AddOutside(file, item, $"'{text}' in '{(isExposed ? "expose" : "ports")}' of service '{service.Name}'");
            else if (Read(item, value, service, file, isExposed) is { } published)
                AddPorts(file, item, published, service, isExposed);
            else if (!isExposed)
                AddOutside(
                    file, item, $"'{Published(item, text)}' in 'ports' of service '{service.Name}', for which Docker chooses a port");
        }
    }

    private static string Published(YamlNode item, string text) => text.Length > 0 ? text : YamlFile.Scalar(item, "target");

    private static PublishedPorts? Read(YamlNode item, string value, ComposeService service, ComposeDocument file, bool isExposed) =>
        item is YamlMappingNode ? ReadLong(item, value, service, file.Variables) : ReadShort(value, service, isExposed);

    // On the network of the host nothing is published: the port of the container is the port of the host.
    private static PublishedPorts? ReadShort(string text, ComposeService service, bool isExposed) =>
        PublishedPorts.Read(text, isExposed || service.IsOnHostNetwork) is not { } published ? null
        : service.IsOnHostNetwork ? published.OfContainer()
        : published;

    private static PublishedPorts? ReadLong(YamlNode item, string published, ComposeService service, ComposeVariables variables)
    {
        var target = variables.Replace(YamlFile.Scalar(item, "target")) ?? published;
        return PublishedPorts.Create(
            service.IsOnHostNetwork ? target : published,
            target,
            variables.Replace(YamlFile.Scalar(item, "host_ip")) ?? "",
            YamlFile.Scalar(item, "protocol") is { Length: > 0 } protocol ? protocol.ToLowerInvariant() : "tcp");
    }

    private void AddPorts(ComposeDocument file, YamlNode item, PublishedPorts published, ComposeService service, bool isExposed)
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
                port, published.Protocol, PortDirections.Listens, Confidences.Shown, name, risk, published.Host, false, service.Environment,
                _file, service.Name, file.File, Line(item), Column(item), place, Approved: null));
        }
    }

    private void AddOutside(ComposeDocument file, YamlNode item, string place) =>
        _outside.Add(new OutsidePlace(_file, file.File, Line(item), place));

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private static int Column(YamlNode node) => (int)node.Start.Column;
}
