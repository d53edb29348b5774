using PortConstants.Tests.Rules.Inventory;

namespace PortConstants.Tests.Configuration;

/// <summary>The facts of ports in settings files, as the inventory lists them.</summary>
public class SettingInventoryTests
{
    [Theory]
    [InlineData("""{ "Smtp": { "Host": "mail.example", "Port": 25 } }""", "25/tcp connects mail.example")]
    [InlineData("""{ "Server": { "Host": "0.0.0.0", "UdpPort": 7001 } }""", "7001/udp listens 0.0.0.0")]
    [InlineData("""{ "Log": { "Port": 7001, "Protocol": "udp" } }""", "7001/udp unknown")]
    [InlineData("""{ "Shop": { "Url": "https://shop.example/", "Port": 7001 } }""", "7001 connects shop.example")]
    [InlineData("""{ "GlobalConfiguration": { "BaseUrl": "https://localhost:7001" } }""", "7001/tcp unknown localhost")]
    [InlineData("""{ "BackendUrl": "https://localhost:7001" }""", "7001/tcp connects localhost")]
    [InlineData("""{ "ReverseProxy": { "Clusters": { "a": { "Destinations": { "b": { "Address": "https://localhost:7001/" } } } } } }""", "7001/tcp connects localhost")]
    [InlineData("""{ "Routes": [{ "DownstreamScheme": "https", "DownstreamHostAndPorts": [{ "Host": "localhost", "Port": 7001 }] }] }""", "7001/tcp connects localhost")]
    [InlineData("""{ "Akka": "akka.tcp://system@localhost:7001" }""", "7001/tcp unknown localhost")]
    [InlineData("""{ "Cache": "cache.example:7001,ssl=true" }""", "7001/tcp connects cache.example")]
    [InlineData("""{ "IdentityServer": { "Clients": { "Web": { "RootUrl": "https://localhost:7001" } } } }""", "7001/tcp unknown localhost")]
    [InlineData("""{ "Login": { "Authority": "https://login.example/tenant" } }""", "443/tcp connects login.example implicit")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Server=db.example;Database=shop;TrustServerCertificate=true" } }""", "1433/tcp connects db.example implicit")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Host=db.example;Database=shop;Username=app" } }""", "5432/tcp connects db.example implicit")]
    [InlineData("""{ "ConnectionStrings": { "Shop": "Server=db.example;Database=shop" } }""")]
    [InlineData("""{ "Queue": "amqp://mq.example/shop" }""", "5672/tcp connects mq.example implicit")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Web": { "Url": "http://*" } } } }""", "80/tcp listens * implicit")]
    [InlineData("""{ "$schema": "https://json.example/a.json", "HelpUrl": "https://help.example", "OutboundAlgorithm": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "Cors": { "Origins": ["https://shop.example"] }, "_comment": "amqp://a" }""")]
    [InlineData("""{ "Blocked": { "Ports": [7001] } }""")]
    [InlineData("""{ "Services": { "Orders": "http://orders:7001" }, "ServiceEndpoints": { "Users": "https://users.example:7002" } }""", "7001/tcp connects orders", "7002/tcp connects users.example")]
    [InlineData("""{ "BaseServiceUri": { "Web": "https://shop.example:7001" } }""", "7001/tcp unknown shop.example")]
    [InlineData("""{ "ServiceEndpoints": { "Users": "https://localhost:7001" } }""", "7001/tcp unknown localhost")]
    [InlineData("""{ "RavenDb": { "Urls": ["http://localhost:7001"] }, "Store": { "Urls": ["https://db.example:7002"] } }""", "7001/tcp connects localhost", "7002/tcp connects db.example")]
    [InlineData("""{ "Hosting": { "Urls": "http://localhost:7001" } }""", "7001/tcp listens localhost")]
    [InlineData("""{ "GlobalConfiguration": { "ServiceDiscoveryProvider": { "Host": "localhost", "Port": 7001, "Type": "Consul" } } }""", "7001 connects localhost")]
    [InlineData("""{ "SwaggerEndPoints": [{ "Key": "orders", "Config": [{ "Url": "http://localhost:7001/swagger/v1/swagger.json" }] }] }""", "7001/tcp connects localhost")]
    [InlineData("""{ "Eureka": { "Client": { "ServiceUrl": "http://localhost:7001/eureka/" }, "Instance": { "HostName": "localhost", "Port": 7002 } } }""", "7001/tcp connects localhost", "7002 listens localhost")]
    [InlineData("""{ "Consul": { "Host": "localhost", "Port": 7001, "Discovery": { "Port": 7002 } } }""", "7001 connects localhost", "7002 listens")]
    [InlineData("""{ "ConnectionStrings": { "Redis": "cache" } }""", "6379/tcp connects cache implicit")]
    [InlineData("""{ "ConnectionStrings": { "Redis": "cache.example,password=a" } }""", "6379/tcp connects cache.example implicit")]
    [InlineData("""{ "Redis": { "Configuration": "localhost" } }""", "6379/tcp connects localhost implicit")]
    [InlineData("""{ "Redis": { "ConnectionString": "cache.example,ssl=true" } }""", "6380/tcp connects cache.example implicit")]
    [InlineData("""{ "Redis": { "EndPoints": ["cache-1.example", "cache-2.example:7001"] } }""", "6379/tcp connects cache-1.example implicit", "7001/tcp connects cache-2.example")]
    [InlineData("""{ "ConnectionStrings": { "Redis": "", "RedisCache": "disabled", "RedisQueue": "YourConnection", "redis": "${REDIS}", "Shop": "cache" } }""")]
    [InlineData("""{ "Redis": { "ConnectionString": "cache.example:7001,ssl=true" } }""", "7001/tcp connects cache.example")]
    [InlineData("""{ "Keycloak": { "Realm": "http://localhost:7001/realms/shop" }, "MinIO": { "Port": 7002 } }""", "7001/tcp connects localhost", "7002 connects")]
    [InlineData("""{ "Clients": [{ "ClientUri": "https://localhost:7001" }] }""", "7001/tcp unknown localhost")]
    [InlineData("""{ "Clients": [{ "RedirectUris": ["https://localhost:7001/in"], "PostLogoutRedirectUris": ["https://localhost:7002/out"] }], "Jwt": { "Audience": "https://localhost:7003" }, "Login": { "CallbackUrl": "https://localhost:7004" } }""")]
    [InlineData("""{ "AppEndpoint": "https://shop.example", "AppUrl": "https://shop.example:7001" }""", "443/tcp connects shop.example implicit", "7001/tcp connects shop.example")]
    [InlineData("""{ "Cors": { "Allowed": "http://localhost:7001" }, "AllowedOrigins": ["http://shop.example:7002"], "AllowedHosts": "shop.example:7003" }""")]
    [InlineData("""{ "Web": ["http://*:7001", "http://+:7002", "http://0.0.0.0:7003", "http://[::]:7004"] }""", "7001/tcp listens *", "7002/tcp listens +", "7003/tcp listens 0.0.0.0", "7004/tcp listens [::]")]
    [InlineData("""{ "Raw": { "Host": "::", "Port": 7001 } }""", "7001 listens ::")]
    [InlineData("""{ "httpPort": 7001, "sslPort": 7002 }""", "7001/tcp unknown", "7002 unknown")]
    [InlineData("""{ "Shop": { "Host": "shop.example:7000", "Port": 7001 } }""", "7000 connects shop.example", "7001 connects shop.example")]
    [InlineData("""{ "Shop": { "Host": "[::1]:7000", "Port": 7001 } }""", "7000 connects [::1]", "7001 unknown [::1]")]
    [InlineData("""{ "Log": { "Protocol": "udp", "Sctp": { "Port": 7001 } }, "Udp": { "Protocol": "tcp", "Port": 7002 } }""", "7001/sctp unknown", "7002/tcp unknown")]
    [InlineData("""{ "Shop": { "Scheme": "", "Port": 7001 }, "Pay": { "Scheme": "a b", "Port": 7002 }, "Net": { "Scheme": "net.tcp", "Port": 7003 } }""", "7001 unknown", "7002 unknown", "7003/tcp unknown")]
    [InlineData("""{ "A": { "Scheme": "amqp", "B": { "C": { "Port": 7001 } } }, "D": { "Scheme": "amqp", "E": { "F": { "G": { "Port": 7002 } } } } }""", "7001/tcp unknown", "7002 unknown")]
    public Task A_JSON_file_shows_it(string json, params string[] expected) => VerifyAsync("/app/appsettings.json", json, expected);

    [Theory]
    [InlineData("""{ "Mqtt": { "Host": "mq.example", "Port": 1883 } }""", "1883/tcp connects mq.example")]
    [InlineData("""{ "Mqtt": { "Host": "mq.example", "Port": 8883 } }""", "8883/tcp connects mq.example")]
    [InlineData("""{ "Ldap": { "Server": "dc.example", "Port": 389 } }""", "389/tcp connects dc.example")]
    [InlineData("""{ "Ldap": { "Server": "dc.example", "Port": 636 } }""", "636/tcp connects dc.example")]
    [InlineData("""{ "Mail": { "SmtpHost": "mail.example", "SmtpPort": 587 } }""", "587/tcp connects mail.example")]
    [InlineData("""{ "Snmp": { "Host": "switch.example", "Port": 161 } }""", "161/udp connects switch.example")]
    [InlineData("""{ "Ntp": { "Server": "clock.example", "Port": 123 } }""", "123/udp connects clock.example")]
    [InlineData("""{ "Dns": { "Server": "ns.example", "Port": 53 } }""", "53 connects ns.example")]
    public Task ServiceOfOneTransport_HasItsProtocol(string json, params string[] expected) =>
        VerifyAsync("/app/appsettings.json", json, expected);

    [Theory]
    [InlineData("/src/Orders/appsettings.json")]
    [InlineData("/src/Shop.Orders/appsettings.json")]
    [InlineData("/src/shop-orders-api/appsettings.json")]
    public Task An_address_with_the_name_of_the_program_is_its_own(string path) => VerifyAsync(
        path,
        """{ "OrdersEndpoint": "https://orders.example", "OrdersApiUrl": "https://orders.example:7001", "StockEndpoint": "https://stock.example" }""",
        ["7001/tcp unknown orders.example", "443/tcp connects stock.example implicit"]);

    [Theory]
    [InlineData("""{ "profiles": { "a": { "applicationUrl": "http://localhost:7001", "launchUrl": "http://localhost:7001/index" } } }""", "7001/tcp listens localhost development")]
    [InlineData("""{ "iisSettings": { "iisExpress": { "applicationUrl": "http://localhost/", "sslPort": 44300 } } }""", "80/tcp listens localhost implicit development", "44300/tcp listens localhost development")]
    [InlineData("""{ "iisSettings": { "iisExpress": { "applicationUrl": "http://localhost:7001", "sslPort": 44300 } } }""", "7001/tcp listens localhost development", "44300/tcp listens localhost development")]
    [InlineData("""{ "profiles": { "a": { "environmentVariables": { "DOTNET_DASHBOARD_OTLP_ENDPOINT_URL": "http://localhost:7001" } } } }""", "7001/tcp listens localhost development")]
    [InlineData("""{ "profiles": { "Docker": { "commandName": "Docker", "httpPort": 7001, "sslPort": 7002 } } }""", "7001/tcp listens development", "7002/tcp listens development")]
    [InlineData("""{ "profiles": { "a": { "commandLineArgs": "--urls http://*:7001 --api https://shop.example:7002" } } }""", "7001/tcp listens * development", "7002/tcp unknown shop.example development")]
    [InlineData("""{ "profiles": { "a": { "environmentVariables": { "ASPIRE_DASHBOARD_MCP_ENDPOINT_URL": "http://localhost:7001", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://localhost:7002" } } } }""", "7001/tcp listens localhost development", "7002/tcp connects localhost development")]
    public Task A_launch_profile_shows_it(string json, params string[] expected) => VerifyAsync("/app/Properties/launchSettings.json", json, expected);

    [Theory]
    [InlineData("FROM alpine\nEXPOSE 7001 7002/udp 7003-7005", "7001/tcp listens", "7002/udp listens", "7003/tcp listens", "7005/tcp listens")]
    [InlineData("FROM alpine\nHEALTHCHECK CMD curl http://localhost:7001/ || wget http://127.0.0.1:7002 http://[::1]/")]
    [InlineData("FROM alpine\nHEALTHCHECK CMD curl http://db.example:7001/", "7001/tcp connects db.example")]
    [InlineData("FROM alpine\nENV ASPNETCORE_URLS=http://+:7001 REDIS_PORT=7002", "7001/tcp listens +", "7002/tcp connects")]
    public Task A_Dockerfile_shows_it(string text, params string[] expected) => VerifyAsync("/app/Dockerfile", text, expected);

    [Theory]
    [InlineData("<c><system.net><mailSettings><smtp><network host='mail.example' port='7001'/></smtp></mailSettings></system.net></c>", "7001/tcp connects mail.example")]
    [InlineData("<c><client><endpoint address='net.tcp://localhost:7001/a'/></client><service name='s'><baseAddresses><add baseAddress='http://localhost:7002'/></baseAddresses></service></c>", "7001/tcp connects localhost", "7002/tcp listens localhost")]
    [InlineData("<c><connectionStrings><add name='a' connectionString='Server=localhost,7001'/></connectionStrings></c>", "7001/tcp connects localhost")]
    public Task An_XML_file_shows_it(string xml, params string[] expected) => VerifyAsync("/app/app.config", xml, expected);

    [Theory]
    [InlineData("/app/web.Debug.config")]
    [InlineData("/app/app.Development.config")]
    public Task A_transform_of_developers_shows_it(string path) => VerifyAsync(path, "<c><add key='ListenPort' value='7001'/></c>", ["7001 listens development"]);

    private static Task VerifyAsync(string path, string text, string[] expected) =>
        InventoryVerifier.VerifyAsync("", expected, [ConfigurationVerifier.File(text, path)]);
}
