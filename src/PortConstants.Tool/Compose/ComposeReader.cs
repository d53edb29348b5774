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
    private readonly string _environment;
    private readonly List<ReportedPort> _ports = [];
    private readonly List<OutsidePlace> _outside = [];

    private ComposeReader(string file)
    {
        _file = file;
        _environment = ComposeFiles.EnvironmentOf(file);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="file">Its path in the report.</param>
    public static ComposeFacts Read(string path, string file)
    {
        try
        {
            return Parse(File.ReadAllText(path), file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ComposeFacts(Entry(file, exception.Message), [], []);
        }
    }

    /// <summary>Reads the text of a file.</summary>
    public static ComposeFacts Parse(string text, string file)
    {
        var reader = new ComposeReader(file);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            foreach (var document in stream.Documents)
                reader.ReadServices(document.RootNode);
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
        if (Member(root, "services") is not YamlMappingNode services)
            return;
        foreach (var (key, service) in services.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            ReadPorts(Member(service, "ports"), name, Scalar(service, "image"), isExposed: false);
            ReadPorts(Member(service, "expose"), name, Scalar(service, "image"), isExposed: true);
        }
    }

    private void ReadPorts(YamlNode? ports, string service, string image, bool isExposed)
    {
        foreach (var item in (ports as YamlSequenceNode)?.Children ?? [])
        {
            var text = item is YamlScalarNode scalar ? scalar.Value ?? "" : Scalar(item, "published");
            if (ComposeVariables.Replace(text) is not { } value)
                AddOutside(item, $"'{text}' in '{(isExposed ? "expose" : "ports")}' of service '{service}'");
            else if ((item is YamlMappingNode ? ReadLong(item, value) : PublishedPorts.Read(value, isExposed)) is { } published)
                AddPorts(item, published, service, image, isExposed);
            else if (!isExposed)
                AddOutside(item, $"'{Published(item, text)}' in 'ports' of service '{service}', for which Docker chooses a port");
        }
    }

    private static string Published(YamlNode item, string text) => text.Length > 0 ? text : Scalar(item, "target");

    private static PublishedPorts? ReadLong(YamlNode item, string published) => PublishedPorts.Create(
        published,
        ComposeVariables.Replace(Scalar(item, "target")) ?? published,
        Scalar(item, "host_ip"),
        Scalar(item, "protocol") is { Length: > 0 } protocol ? protocol.ToLowerInvariant() : "tcp");

    private void AddPorts(YamlNode item, PublishedPorts published, string service, string image, bool isExposed)
    {
        for (var port = published.First; port <= published.Last; port++)
        {
            var container = published.Container + port - published.First;
            if (port - published.First >= MaxRange && port != published.Last)
                continue;
            var place = isExposed ? $"'expose' of service '{service}'"
                : container == port ? $"'ports' of service '{service}'"
                : $"'ports' of service '{service}', port {container} of the container";
            var (name, risk) = ServiceNames.Find(port, container, published.Protocol, $"{service} {image}");
            _ports.Add(new ReportedPort(
                port, published.Protocol, PortDirections.Listens, name, risk, published.Host, false, _environment,
                _file, _file, Line(item), Column(item), place, Approved: null));
        }
    }

    private void AddOutside(YamlNode item, string place) => _outside.Add(new OutsidePlace(_file, _file, Line(item), place));

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private static int Column(YamlNode node) => (int)node.Start.Column;

    private static string Scalar(YamlNode node, string key) => (Member(node, key) as YamlScalarNode)?.Value ?? "";

    /// <summary>The value of a key, also where it comes from a mapping that is merged in with <c>&lt;&lt;</c>.</summary>
    private static YamlNode? Member(YamlNode node, string key)
    {
        if (node is not YamlMappingNode mapping)
            return null;
        if (mapping.Children.TryGetValue(new YamlScalarNode(key), out var value))
            return value;
        if (!mapping.Children.TryGetValue(new YamlScalarNode("<<"), out var merged))
            return null;
        var others = merged is YamlSequenceNode several ? several.Children : [merged];
        return others.Where(other => other != node).Select(other => Member(other, key)).FirstOrDefault(found => found is not null);
    }
}
