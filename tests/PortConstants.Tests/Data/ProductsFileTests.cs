using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Knowledge;
using PortConstants.Tables;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Data;

/// <summary><c>data/products.csv</c> against the tables of ports, against itself, and against the client libraries that it names.</summary>
public class ProductsFileTests
{
    private const string Columns = "name title family words servers served transport schemes encrypted_schemes carries libraries types"
        + " clients adapters connection_keys drivers images ports encrypted_ports management_ports cluster_ports tls http keeps";

    // Their packages are none that the tests download.
    private static readonly string[] OtherLibraries =
    [
        "Apache.NMS.ActiveMQ", "Cassandra", "ClickHouse", "Confluent.SchemaRegistry", "Consul", "CouchDB.Driver", "Couchbase",
        "Docker.DotNet",
        "DotPulsar", "EasyNetQ", "Elasticsearch", "Enyim.Caching", "EventStore.Client", "FirebirdSql", "FluentFTP", "Flurl",
        "IBM.WMQ", "IBM.XMS", "InfluxDB", "KurrentDB.Client",
        "Meilisearch", "Microsoft.AspNetCore.SignalR.Client", "Milvus.Client", "Minio", "MySql.Data", "Neo4j.Driver", "Nest",
        "Novell.Directory.Ldap", "OllamaSharp", "OpenSearch.Client", "OpenSearch.Net", "Oracle.ManagedDataAccess", "Pulsar.Client",
        "Qdrant.Client", "RabbitMQ.Stream.Client", "Raven.Client", "RestSharp", "Seq.Api", "SolrNet", "StatsdClient",
        "Typesense", "VaultSharp", "dotnet_etcd", "org.apache.zookeeper", "zipkin4net",
    ];

    private static readonly Lazy<HashSet<string>> Namespaces = new(ReadNamespaces);

    public static TheoryData<string> Names => [.. Products.All.Select(product => product.Name)];

    [Fact]
    public void EveryRecord_HasACellForEachColumn()
    {
        var csv = new CsvReader(TestFolders.Read("data/products.csv"));
        Assert.True(csv.Read());
        Assert.Equal(Columns.Split(' '), Enumerable.Range(0, csv.Count).Select(csv.GetText));
        while (csv.Read())
            Assert.True(csv is { Count: 24, Error: CsvError.None }, csv.GetText(0));
    }

    [Theory]
    [InlineData("served", "no seldom often yes")]
    [InlineData("transport", "tcp udp ")]
    [InlineData("tls", "implicit upgrade same own none ")]
    [InlineData("http", "yes ")]
    [InlineData("carries", "yes ")]
    [InlineData("keeps", "database broker cache store ")]
    public void Column_HasNoOtherValueThanTheHeaderNames(string column, string values)
    {
        for (var file = new DataFile("products.csv"); file.Read();)
            Assert.Contains(file.Text(column), values.Split(' '));
    }

    [Theory, MemberData(nameof(Names))]
    public void Row_SaysHowItIsSeenAndHowItIsEncrypted(string name)
    {
        var product = Products.Find(name)!;
        Assert.NotEmpty(product.Title);
        string[] signs =
            [.. product.Words, .. product.Servers, .. product.Schemes, .. product.Libraries, .. product.Types, .. product.Images];
        Assert.True(signs.Length > 0 || product.Ports.Length > 0, name);
        Assert.True(product.Tls is TlsStart.Implicit or TlsStart.Upgrade or TlsStart.Same || product.EncryptedPorts.Length == 0, name);
        Assert.All(product.Family, key => Assert.NotNull(Products.Find(key)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Port_IsAConstantOfTheTables(string name)
    {
        var product = Products.Find(name)!;
        var ports = product.Ports.Concat(product.EncryptedPorts).Concat(product.ManagementPorts).Concat(product.ClusterPorts).ToList();
        Assert.DoesNotContain(ports, port => port.Number < 0);
        Assert.Equal(ports.Distinct(), ports);
    }

    [Fact]
    public void Number_OfEveryConstantOfTheTables_IsKnown()
    {
        var rows = PortTableFile.Read(TestFolders.Read("data/ports.csv")).Rows
            .Concat(PortTableFile.Read(TestFolders.Read("data/services.csv")).Rows);
        foreach (var row in rows.Where(row => row.Ports.IsSingle || row.Members.Count > 0))
        {
            string[] names = row.Members.Count > 0 ? [.. row.Members] : [row.Name];
            Assert.Equal(row.Ports.Ports(), names.Select(PackagedPorts.NumberOf));
        }
    }

    [Theory]
    [InlineData("name")]
    [InlineData("title")]
    [InlineData("words servers")]
    [InlineData("schemes encrypted_schemes")]
    [InlineData("libraries types")]
    [InlineData("clients")]
    [InlineData("adapters")]
    [InlineData("connection_keys")]
    [InlineData("drivers")]
    [InlineData("images")]
    public void Value_BelongsToOneRow(string columns)
    {
        var values = new List<string>();
        for (var file = new DataFile("products.csv"); file.Read();)
            values.AddRange(columns.Split(' ').SelectMany(column => column == "title" ? [file.Text(column)] : file.List(column)));
        var groups = values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase);
        Assert.Empty(groups.Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Library_IsANamespaceOfItsPackage()
    {
        var unknown = Products.All.SelectMany(product => product.Libraries).Where(library => !Namespaces.Value.Contains(library));
        Assert.Equal(OtherLibraries, unknown.Order(StringComparer.Ordinal));
    }

    private static HashSet<string> ReadNamespaces()
    {
        var libraries = CSharpCompilation.Create(
            "Libraries", references: [.. ReferenceSet.For(ReferenceSet.Net10), .. ReferenceSet.For(ReferenceSet.Clients)]);
        var names = new HashSet<string>();
        var next = new Stack<INamespaceSymbol>([libraries.GlobalNamespace]);
        while (next.TryPop(out var space))
        {
            names.Add(space.ToDisplayString());
            foreach (var member in space.GetNamespaceMembers())
                next.Push(member);
        }
        return names;
    }
}
