using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT011.</summary>
public class ForeignPortTests
{
    private const string Rule = "PORT011";

    [Theory]
    [InlineData("https://shop.example:[|80|]/")]
    [InlineData("http://shop.example:[|443|]/")]
    [InlineData("ws://shop.example:[|443|]/live")]
    [InlineData("wss://shop.example:[|80|]/live")]
    [InlineData("HTTPS://localhost:[|80|]")]
    [InlineData("https://user:secret@[::1]:[|80|]/")]
    [InlineData("sftp://files.example:[|21|]/")]
    [InlineData("ftp://files.example:[|22|]/")]
    [InlineData("amqp://mq.example:[|15672|]/")]
    [InlineData("amqps://mq.example:[|15672|]/")]
    [InlineData("amqp://mq.example:[|1883|]/")]
    [InlineData("mqtt://mq.example:[|5672|]")]
    [InlineData("nats://n1.example:[|8222|]")]
    [InlineData("bolt://graph.example:[|7474|]")]
    [InlineData("mysql://db.example:[|5432|]/shop")]
    [InlineData("postgres://db.example:[|3306|]/shop")]
    [InlineData("redis://cache.example:[|5432|]")]
    [InlineData("mongodb://db.example:[|6379|]/shop")]
    [InlineData("kafka://k1.example:[|2181|]")]
    [InlineData("imap://mail.example:[|110|]")]
    [InlineData("smtp://mail.example:[|993|]")]
    [InlineData("http://otel.example:[|4317|]/v1/traces")]
    public Task Scheme_OnThePortOfAnotherService_Reports(string url) =>
        VerifyAsync($$"""class C { string Field = "{{url}}"; void M() => new System.Uri("{{url}}"); }""");

    [Theory]
    [InlineData("https://shop.example:443/ http://shop.example:80/ ws://shop.example:80 wss://shop.example:443")]
    [InlineData("https://shop.example:8080/ http://shop.example:8443/ https://api.example:5000")]
    [InlineData("ssh://git.example:443/ mqtts://iot.example:443 amqps://bus.example:443 sftp://files.example:80")]
    [InlineData("http://mq.example:15672/api http://n1.example:8222/varz https://search.example:9200 http://cache.example:6379")]
    [InlineData("amqp://mq.example:61616/ amqp://mq.example:5673/ mqtt://mq.example:61616")]
    [InlineData("postgres://db.example:26257/shop postgres://db.example:6432/ mysql://db.example:33060/ redis://s1.example:26379")]
    [InlineData("redis://cache.example:16379 couchbase://db.example:8091 clickhouse://db.example:8123")]
    [InlineData("tcp://mq.example:15672 ssl://db.example:5432 net.tcp://shop.example:443/ any://db.example:3306 udp://h:53")]
    [InlineData("nats://n1.example:6222 ssh://git.example:3000 sftp://files.example:2222 shop://db.example:5432")]
    [InlineData("http://otel.example:4318/v1/traces http://otel.example:4317/ http://otel.example:4317/v1/other")]
    [InlineData("kafka://k1.example:9093 smtp://mail.example:2525 imap://mail.example:143")]
    [InlineData("http://*:443 https://+:80 http://0.0.0.0:443")]
    public Task Scheme_OnAPortOfItsOwn_OrThatIsNotCertain_StaysSilent(string urls) =>
        VerifyAsync($$"""class C { string Field = "{{urls}}"; }""");

    [Theory]
    [InlineData("""new UriBuilder("https", "shop.example", [|80|]);""")]
    [InlineData("""new UriBuilder { Scheme = "http", Host = "shop.example", Port = [|443|] };""")]
    [InlineData("""new UriBuilder { Scheme = Uri.UriSchemeHttps, Host = "shop.example", Port = [|80|] };""")]
    [InlineData("""var builder = new UriBuilder("http", "shop.example"); builder.Port = [|443|];""")]
    [InlineData("""const int port = [|80|]; new Uri($"https://shop.example:{port}/");""")]
    [InlineData("""var port = [|80|]; new Uri("https://shop.example:" + port);""")]
    [InlineData("""new UriBuilder("sftp", "files.example", [|21|]);""")]
    public Task Scheme_BesideThePort_Reports(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("""new UriBuilder("https", "shop.example", 443); new UriBuilder { Scheme = "http", Port = 80 };""")]
    [InlineData("""new UriBuilder(tls ? "https" : "http", "shop.example", 443);""")]
    [InlineData("""new UriBuilder("https", "shop.example", tls ? 443 : 80);""")]
    [InlineData("""var port = tls ? 443 : 80; new Uri($"https://shop.example:{port}/");""")]
    [InlineData("""var port = 80; if (tls) port = 443; new Uri($"https://shop.example:{port}/");""")]
    [InlineData("""var scheme = tls ? "https" : "http"; new Uri($"{scheme}://shop.example:443/");""")]
    [InlineData("""var builder = new UriBuilder("http", "shop.example"); builder.Scheme = "https"; builder.Port = 443;""")]
    [InlineData("""const int port = 80; new Uri($"https://shop.example:{port}/"); new Uri($"http://shop.example:{port}/");""")]
    [InlineData("""if (new Uri(text).ToString() == "https://shop.example:80/") return;""")]
    [InlineData("""text.StartsWith("http://shop.example:443"); text.Replace(":443", "https://shop.example:80");""")]
    [InlineData("""throw new ArgumentException("Use the port of TLS instead of http://shop.example:443 there");""")]
    public Task Scheme_ThatIsChosenOrCompared_StaysSilent(string statements) => VerifyAsync(InMethod(statements));

    [Fact]
    public Task ConstantPort_OfAMemberThatIsAlwaysThisOne_Reports() => VerifyAsync(
        """
        class Shop
        {
            private const int Port = [|80|];
            private static readonly int SecondPort = [|443|];
            string First(string host) => $"https://{host}:{Port}/";
            string Second(string host) => "http://" + host + ":" + SecondPort;
        }
        """);

    [Fact]
    public Task Port_OfAMemberThatMayBeAnother_StaysSilent() => VerifyAsync(
        """
        class Shop
        {
            public int Port { get; set; } = 80;
            private int _port = 443;
            private const int SharedPort = 443;
            string First(string host) => $"https://{host}:{Port}/";
            string Second(string host) => $"http://{host}:{_port}/";
            string Third(string host) => $"http://{host}:{SharedPort}/";
            string Fourth(string host) => $"https://{host}:{SharedPort}/";
        }
        """);

    [Theory]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = [|15672|] };""")]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { Uri = new Uri("amqp://mq:[|15672|]/") };""")]
    [InlineData("""var factory = new RabbitMQ.Client.ConnectionFactory(); factory.Port = [|25672|];""")]
    [InlineData("""new RabbitMQ.Client.AmqpTcpEndpoint("mq", [|15672|]);""")]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = [|1883|] };""")]
    [InlineData("""var port = [|15672|]; new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = port };""")]
    [InlineData("""new Npgsql.NpgsqlConnectionStringBuilder { Host = "db", Port = [|3306|] };""")]
    [InlineData("""new Npgsql.NpgsqlConnection("Host=db;Port=[|3306|];Username=shop");""")]
    [InlineData("""Npgsql.NpgsqlDataSource.Create("Host=db;Port=[|1433|];Username=shop");""")]
    [InlineData("""new MySqlConnector.MySqlConnection("Server=db;Port=[|5432|];Uid=shop;Pwd=secret");""")]
    [InlineData("""new MySqlConnector.MySqlConnectionStringBuilder { Server = "db", Port = [|5432|] };""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnection("Server=tcp:db,[|5432|];Database=shop");""")]
    [InlineData("""new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { DataSource = "db,[|3306|]" };""")]
    [InlineData("""new Confluent.Kafka.ProducerConfig { BootstrapServers = "k1:[|2181|]" };""")]
    [InlineData("""new Confluent.Kafka.ConsumerConfig { BootstrapServers = "k1:9092,k2:[|8081|]" };""")]
    [InlineData("""new NATS.Client.Core.NatsOpts { Url = "nats://n1:[|8222|]" };""")]
    [InlineData("""new Elastic.Clients.Elasticsearch.ElasticsearchClientSettings(new Uri("http://search:[|9300|]"));""")]
    [InlineData("""new Elastic.Clients.Elasticsearch.ElasticsearchClient(new Uri("http://search:[|9300|]"));""")]
    [InlineData("""new MongoDB.Driver.MongoServerAddress("db", [|5432|]);""")]
    [InlineData("""new StackExchange.Redis.ConfigurationOptions().EndPoints.Add("cache", [|5432|]);""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect("cache:[|11211|],ssl=true");""")]
    [InlineData("""new Renci.SshNet.SftpClient("files", [|21|], "user", "secret");""")]
    [InlineData("""new MailKit.Net.Smtp.SmtpClient().Connect("mail", [|993|], MailKit.Security.SecureSocketOptions.Auto);""")]
    [InlineData("""new MailKit.Net.Imap.ImapClient().Connect("mail", [|995|], true);""")]
    public Task Client_OnThePortOfAnotherService_Reports(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = 5672 };""")]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = 5673 };""")]
    [InlineData("""new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = tls ? 5671 : 15672 };""")]
    [InlineData("""new Npgsql.NpgsqlConnectionStringBuilder { Host = "db", Port = 5433 };""")]
    [InlineData("""new Npgsql.NpgsqlConnectionStringBuilder { Host = "db", Port = 26257 };""")]
    [InlineData("""new Npgsql.NpgsqlConnectionStringBuilder { Host = "db", Port = 6432 };""")]
    [InlineData("""new MySqlConnector.MySqlConnectionStringBuilder { Server = "db", Port = 33060 };""")]
    [InlineData("""new Confluent.Kafka.ProducerConfig { BootstrapServers = "k1:9093,k2:9094,k3:29092" };""")]
    [InlineData("""new StackExchange.Redis.ConfigurationOptions().EndPoints.Add("cache", 26379);""")]
    [InlineData("""StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6380,ssl=true");""")]
    [InlineData("""new Renci.SshNet.ForwardedPortLocal("localhost", 3306, "db", 3306);""")]
    [InlineData("""new Renci.SshNet.SshClient("git", 443, "user", "secret");""")]
    [InlineData("""new Renci.SshNet.ConnectionInfo("h", 22, "u", Renci.SshNet.ProxyTypes.Socks5, "p", 1080, "u", "s");""")]
    [InlineData("""new MailKit.Net.Proxy.Socks5Client("proxy", 1080);""")]
    [InlineData("""new Elastic.Clients.Elasticsearch.ElasticsearchClient(new Uri("https://search:443"));""")]
    [InlineData("""new System.Net.Http.HttpClient { BaseAddress = new Uri("http://mq:15672/api") };""")]
    [InlineData("""new System.Net.Sockets.TcpClient("mq", 15672); new System.Net.DnsEndPoint("db", 3306);""")]
    public Task Client_OnAPortOfItsOwn_OrThatIsNotCertain_StaysSilent(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("""o => { o.Endpoint = new Uri("http://otel:[|4318|]"); o.Protocol = OtlpExportProtocol.Grpc; }""")]
    [InlineData("""o => { o.Protocol = OtlpExportProtocol.HttpProtobuf; o.Endpoint = new Uri("http://otel:[|4317|]/v1/traces"); }""")]
    [InlineData("""o => { o.Endpoint = new Uri("http://otel:[|4317|]"); o.Protocol = OtlpExportProtocol.HttpProtobuf; }""")]
    [InlineData("""o => o.Endpoint = new Uri("http://otel:[|4318|]/v1/traces")""")]
    [InlineData("""o => o.Endpoint = new Uri("http://otel:[|4318|]")""")]
    [InlineData("""o => { var uri = new Uri("http://otel:[|4318|]"); o.Endpoint = uri; }""")]
    public Task Otlp_OnThePortOfTheOtherProtocol_Reports(string configure) => VerifyAsync(WithOtlp(configure));

    [Theory]
    [InlineData("""o => { o.Endpoint = new Uri("http://otel:4317"); o.Protocol = OtlpExportProtocol.Grpc; }""")]
    [InlineData("""o => { o.Endpoint = new Uri("http://otel:4318/v1/traces"); o.Protocol = OtlpExportProtocol.HttpProtobuf; }""")]
    [InlineData("""o => o.Endpoint = new Uri("http://otel:4317")""")]
    [InlineData(
        """
        o => { o.Endpoint = new Uri("http://otel:4318");
        o.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc; }
        """)]
    [InlineData("""o => { o.Endpoint = new Uri("http://otel:4318"); if (http) o.Protocol = OtlpExportProtocol.HttpProtobuf; }""")]
    [InlineData("""o => { o.Endpoint = new Uri("http://otel:4318"); Configure(o); }""")]
    [InlineData("""o => o.Endpoint = new Uri(http ? "http://otel:4318" : "http://otel:4317")""")]
    public Task Otlp_OnItsOwnPort_OrWithAProtocolThatIsChosen_StaysSilent(string configure) => VerifyAsync(WithOtlp(configure));

    [Fact]
    public Task Constant_IsThePortThatItNames_Reports() => VerifyAsync(
        """
        using PortConstants;
        class C { void M() => new RabbitMQ.Client.ConnectionFactory { HostName = "mq", Port = [|Ports.RabbitMqManagement|] }; }
        """);

    [Fact]
    public Task Tests_StaySilent() => VerifyAsync(
        """
        class FactAttribute : System.Attribute;
        class UrlTests
        {
            [Fact] public void Url_is_parsed() => new System.Uri("https://shop.example:80/");
        }
        """);

    [Fact]
    public Task VisualBasic_Reports() => PortVerifier.VerifyVisualBasicAsync(
        """
        Class C
            Sub M()
                Dim shop As New System.UriBuilder("https", "shop.example", {|PORT011:80|})
                Dim files As New System.Uri("sftp://files.example:{|PORT011:21|}/")
            End Sub
        End Class
        """);

    [Theory]
    [InlineData("""{ "Shop": { "Url": "https://shop.example:[|80|]/" } }""")]
    [InlineData("""{ "Broker": { "Uri": "amqp://mq:[|15672|]/" }, "Nats": "nats://n1:[|8222|]", "Files": "sftp://files:[|21|]" }""")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Server=tcp:db,[|5432|];Database=shop;User Id=shop" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Host=db;Port=[|3306|];Search Path=shop" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Server=db;Port=[|5432|];Uid=shop;Allow User Variables=true" } }""")]
    [InlineData("""{ "Kafka": { "BootstrapServers": "k1:[|2181|]" } }""")]
    [InlineData("""{ "Kafka": { "Producer": { "bootstrap.servers": "k1:9092,k2:[|8081|]" } } }""")]
    [InlineData("""{ "OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:[|4317|]", "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf" }""")]
    [InlineData("""{ "Otlp": { "Endpoint": "http://otel:[|4318|]", "Protocol": "Grpc" } }""")]
    [InlineData("""{ "Otlp": { "Endpoint": "http://otel:[|4317|]/v1/logs" } }""")]
    [InlineData("""{ "Shop": { "Scheme": "https", "Host": "shop.example", "Port": [|80|] } }""")]
    public Task Setting_Reports(string json) => VerifyFileAsync(json);

    [Theory]
    [InlineData("""{ "Shop": { "Url": "https://shop.example:443/" }, "Management": "http://mq:15672/" }""")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Host=db;Port=3306;Username=shop;Password=secret" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Server=db;Port=5432;Uid=shop;Pwd=secret" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Server=tcp:db,1433;Database=shop" } }""")]
    [InlineData("""{ "RabbitMq": { "HostName": "mq", "Port": 15672 }, "Postgres": { "Host": "db", "Port": 3306 } }""")]
    [InlineData("""{ "Kafka": { "BootstrapServers": "k1:9092,k2:9093" } }""")]
    [InlineData("""{ "OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4318" }""")]
    [InlineData("""{ "OTEL_EXPORTER_OTLP_ENDPOINT": "http://otel:4317", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc" }""")]
    [InlineData(
        """
        {
          "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://otel:4317",
          "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL": "grpc",
          "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf"
        }
        """)]
    [InlineData("""{ "Broker": { "Endpoint": "mq:5672", "Protocol": "Grpc" } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://localhost:443" } } }, "urls": "https://*:80" }""")]
    public Task Setting_OfAPortOfItsOwn_OrThatIsNotCertain_StaysSilent(string json) => VerifyFileAsync(json);

    [Theory]
    [InlineData(
        "/app/Properties/launchSettings.json",
        """
        { "profiles": { "Shop": { "environmentVariables": {
          "OTEL_EXPORTER_OTLP_ENDPOINT": "http://localhost:[|4318|]", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc" } } } }
        """)]
    [InlineData(
        "/app/Dockerfile",
        "FROM alpine\nENV OTEL_EXPORTER_OTLP_ENDPOINT=http://otel:[|4317|] OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf")]
    [InlineData(
        "/app/app.config",
        """<configuration><appSettings><add key="Shop" value="https://shop.example:[|80|]/" /></appSettings></configuration>""")]
    public Task SettingsFile_OfEachFormat_Reports(string path, string text) => VerifyFileAsync(text, path);

    [Theory]
    [InlineData(
        """
        Environment.SetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT", "http://otel:[|4317|]");
        Environment.SetEnvironmentVariable("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        """)]
    [InlineData("""new Dictionary<string, string> { ["Otlp:Endpoint"] = "http://otel:[|4318|]", ["Otlp:Protocol"] = "Grpc" };""")]
    public Task Key_ThatCodeWrites_Reports(string statements) => VerifyAsync(InMethod(statements));

    [Theory]
    [InlineData("dotnet_diagnostic.PORT011.severity = none")]
    [InlineData("port_constants.allowed_ports = 80, 15672")]
    public Task RuleThatIsOff_LeavesNoNameForTheNumber(string options) => PortVerifier.VerifyAsync(
        InMethod("""new UriBuilder("https", "shop.example", 80); new RabbitMQ.Client.ConnectionFactory { Port = 15672 };"""),
        options: options,
        references: [.. ReferenceSet.For(ReferenceSet.Clients)]);

    [Fact]
    public Task AllowedPort_IsAcceptedInASettingsFile() => PortVerifier.VerifyAsync(
        "",
        only: Rule,
        options: "port_constants.allowed_ports = 80",
        files: [ConfigurationVerifier.File("""{ "Url": "https://shop.example:80/" }""")]);

    private static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        class C { void M(bool tls, string text) { {{statements}} } }
        """;

    private static string WithOtlp(string configure) => $$"""
        using System;
        using OpenTelemetry.Exporter;
        using OpenTelemetry.Trace;
        class C
        {
            void M(TracerProviderBuilder builder, bool http) => builder.AddOtlpExporter({{configure}});
            static void Configure(OtlpExporterOptions options) { }
        }
        """;

    private static Task VerifyAsync(string source) =>
        PortVerifier.VerifyAsync(source, only: Rule, references: [.. ReferenceSet.For(ReferenceSet.Clients)]);

    private static Task VerifyFileAsync(string text, string path = "/app/appsettings.json") =>
        PortVerifier.VerifyAsync("", only: Rule, files: [ConfigurationVerifier.File(text, path)]);
}
