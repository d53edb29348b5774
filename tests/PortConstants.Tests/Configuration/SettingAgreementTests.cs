using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Configuration;

/// <summary>A setting means the same in a settings file and in code: each pair is put through both.</summary>
public class SettingAgreementTests
{
    private const string Source = """
        using System.Collections.Generic;
        class Setup
        {{
            void Index(IDictionary<string, string> settings) => settings["{0}"] = "{1}";
            object Initialize() => new Dictionary<string, string> {{ ["{0}"] = "{1}" }};
            object Add() => new Dictionary<string, string> {{ {{ "{0}", "{1}" }} }};
            object Pair() => new KeyValuePair<string, string>("{0}", "{1}");
            void Environment() => System.Environment.SetEnvironmentVariable("{2}", "{1}");
            void Host(Microsoft.AspNetCore.Hosting.IWebHostBuilder host) => host.UseSetting("{0}", "{1}");
        }}
        """;

    public static TheoryData<string, string> Pairs { get; } = new()
    {
        { "urls", "http://localhost:5000;http://+:[|135|]/" },
        { "https_port", "[|4444|]" },
        { "ASPNETCORE_HTTP_PORTS", "8080;[|4444|]" },
        { "Smtp:Port", "[|445|]" },
        { "Ports:Api", "[|4444|]" },
        { "ConnectionStrings:Shop", "Server=tcp:db.example,[|4444|];Database=x" },
        { "ConnectionStrings:Cache", "cache:[|4444|],ssl=true" },
        { "ConnectionStrings:Old", "User Id=app;Data Source=//db.example:[|4444|]/shop" },
        { "ConnectionStrings:Older", "Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)(PORT=[|4444|])))" },
        { "SHOP_POSTGRES", "User ID=app;Host=db.example;Port=[|4444|];Database=shop" },
        { "Shop:Primary", "Server=db.example,[|4444|];Database=shop;User Id=app" },
        { "DefaultConnection", "Server=db.example;Port={|PORT007:3360|};Database=shop;Uid=app;Pwd=x" },
        { "Anything", "Host=db.example;Port={|PORT007:5423|};Username=app" },
        { "Anything", "cache.example:{|PORT007:6397|},abortConnect=false,ssl=true" },
        { "Shop:Server", "db.example:[|4444|]" },
        { "Shop:SqlServer", "db.example,[|4444|]" },
        { "Shop:Server", "tcp:db.example,[|4444|]" },
        { "Redis", "cache.example:[|4444|]" },
        { "Shop:Kafka", "k1:9092,k2:[|4444|]" },
        { "Kafka:Topic", "orders:4444" },
        { "Kafka:BootstrapServers", "k1:9092,k2:[|4444|]" },
        { "Redis:Configuration", "cache:[|4444|],abortConnect=false" },
        { "Shop:Amqp", "amqp://user:445@mq.example:{|PORT003:70000|}/v" },
        { "Shop:Timeout", "4444" },
        { "Shop:Key", "host:4444" },
        { "Serial:Port", "445" },
        { "Shop:PortName", "4444" },
        { "Shop:Sql", "select * from t where port=4444;" },
        { "Ports:Timeout", "4444" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task A_pair_in_a_file_Reports(string key, string value) => ConfigurationVerifier.VerifyAsync($$"""{ "{{key}}": "{{value}}" }""");

    [Theory]
    [MemberData(nameof(Pairs))]
    public Task The_same_pair_in_code_Reports(string key, string value) => PortVerifier.VerifyAsync(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Source, key, value, key.Replace(":", "__")),
        options: "dotnet_diagnostic.PORT002.severity = none\ndotnet_diagnostic.PORT004.severity = none");
}
