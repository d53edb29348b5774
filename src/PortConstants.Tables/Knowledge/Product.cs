using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>
/// A product or protocol, and what shows that it is spoken: a row of <c>data/products.csv</c>, whose header explains the columns.
/// </summary>
public sealed class Product
{
    private readonly Constants _ports;
    private readonly Constants _encryptedPorts;
    private readonly Constants _managementPorts;
    private readonly Constants _clusterPorts;

    internal Product(DataFile row)
    {
        Name = row.Text("name");
        Title = row.Text("title");
        Family = row.List("family");
        Words = row.List("words");
        Servers = row.List("servers");
        Served = row.Text("served") switch
        {
            "no" => ServedBy.ClientsAlone,
            "seldom" => ServedBy.MostlyClients,
            "often" => ServedBy.OftenClients,
            _ => ServedBy.Both,
        };
        Transport = row.Text("transport");
        Schemes = row.List("schemes");
        EncryptedSchemes = row.List("encrypted_schemes");
        IsCarrier = row.Text("carries") == "yes";
        Libraries = row.List("libraries");
        Types = row.List("types");
        Clients = row.List("clients");
        Adapters = row.List("adapters");
        ConnectionKeys = row.List("connection_keys");
        Drivers = row.List("drivers");
        Images = row.List("images");
        _ports = new Constants(row.List("ports"));
        _encryptedPorts = new Constants(row.List("encrypted_ports"));
        _managementPorts = new Constants(row.List("management_ports"));
        _clusterPorts = new Constants(row.List("cluster_ports"));
        Tls = row.Text("tls") switch
        {
            "implicit" => TlsStart.Implicit,
            "upgrade" => TlsStart.Upgrade,
            "same" => TlsStart.Same,
            "own" => TlsStart.Own,
            _ => TlsStart.None,
        };
        IsHttp = row.Text("http") == "yes";
        Keeps = row.Text("keeps");
    }

    /// <summary>The key: <c>RabbitMq</c>.</summary>
    public string Name { get; }

    /// <summary>What people call it: RabbitMQ.</summary>
    public string Title { get; }

    /// <summary>The keys of the rows that are met on the same ports, so that their words belong to its services too.</summary>
    public string[] Family { get; }

    /// <summary>The words in names and schemes that belong to its services, and contradict those of others.</summary>
    public string[] Words { get; }

    /// <summary>The words that show who is called, though the number beside them may be of another service.</summary>
    public string[] Servers { get; }

    /// <summary>Whether .NET programs serve it.</summary>
    public ServedBy Served { get; }

    /// <summary><c>tcp</c> or <c>udp</c>; empty where both are usual.</summary>
    public string Transport { get; }

    /// <summary>The schemes of its URLs in clear text.</summary>
    public string[] Schemes { get; }

    /// <summary>The schemes of its URLs over TLS.</summary>
    public string[] EncryptedSchemes { get; }

    /// <summary>Whether it carries any service, so that its scheme contradicts none: TCP, gRPC.</summary>
    public bool IsCarrier { get; }

    /// <summary>The namespaces of libraries that connect to every port they receive.</summary>
    public string[] Libraries { get; }

    /// <summary>The full names of types that use it where their namespace does not show it.</summary>
    public string[] Types { get; }

    /// <summary>The full names of types that connect to the default port where they receive none.</summary>
    public string[] Clients { get; }

    /// <summary>Parts of the names of namespaces, types and methods that configure a client with the same default.</summary>
    public string[] Adapters { get; }

    /// <summary>
    /// The keys that only its connection strings have; those joined by <c>+</c> are all needed, one after <c>!</c> rules it out.
    /// </summary>
    public string[] ConnectionKeys { get; }

    /// <summary>Parts of the names of its ODBC drivers, without spaces.</summary>
    public string[] Drivers { get; }

    /// <summary>The last parts of the names of its container images.</summary>
    public string[] Images { get; }

    /// <summary>The ports on which it is spoken, the default first.</summary>
    public KnownPort[] Ports => _ports.Ports;

    /// <summary>The ports of their own for TLS from the first byte.</summary>
    public KnownPort[] EncryptedPorts => _encryptedPorts.Ports;

    /// <summary>Other ways into the product, such as its HTTP API.</summary>
    public KnownPort[] ManagementPorts => _managementPorts.Ports;

    /// <summary>The ports between the nodes of a cluster.</summary>
    public KnownPort[] ClusterPorts => _clusterPorts.Ports;

    /// <summary>How TLS begins.</summary>
    public TlsStart Tls { get; }

    /// <summary>Whether it is spoken over HTTP.</summary>
    public bool IsHttp { get; }

    /// <summary>What it is to the programs whose data it holds: a database, broker, cache or store; empty if it holds none.</summary>
    public string Keeps { get; }

    /// <summary>The port of a client that receives none; 0 where there is no such port.</summary>
    public int DefaultPort => Ports.Length > 0 ? Ports[0].Number : 0;

    /// <summary>Its ports of every role.</summary>
    public IEnumerable<KnownPort> AllPorts => Ports.Concat(EncryptedPorts).Concat(ManagementPorts).Concat(ClusterPorts);

    /// <summary>Whether one of its ports, of any role, is this number.</summary>
    public bool Has(int port) => AllPorts.Any(known => known.Number == port);

    /// <summary>Whether this product and another are met on the same ports.</summary>
    public bool IsRelatedTo(Product other) =>
        Name == other.Name || Array.IndexOf(Family, other.Name) >= 0 || Array.IndexOf(other.Family, Name) >= 0;

    /// <summary>Constants whose numbers are looked up when they are asked for: most code asks for none, and the tables are large.</summary>
    private sealed class Constants(string[] names)
    {
        private KnownPort[]? _ports;

        public KnownPort[] Ports => _ports ??= Array.ConvertAll(names, name => new KnownPort(name, PackagedPorts.NumberOf(name)));
    }
}
