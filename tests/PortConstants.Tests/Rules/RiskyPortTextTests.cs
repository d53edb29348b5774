using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT001 where the number is part of a text.</summary>
public class RiskyPortTextTests
{
    [Theory]
    [InlineData("\"http://localhost:[|4444|]\"")]
    [InlineData("\"http://localhost:[|4444|]/path?x=1\"")]
    [InlineData("\"http://*:[|4444|];http://+:[|135|]/\"")]
    [InlineData("\"amqp://user:445@host:[|4444|]/vhost\"")]
    [InlineData("\"tcp://[::1]:[|4444|]\"")]
    [InlineData("@\"http://a\\\"\"b http://host:[|4444|]/\"")]
    [InlineData("\"\\t\\u0034 http://host:[|4444|]/4444\"")]
    [InlineData("\"\"\"http://host:[|4444|]\"\"\"")]
    [InlineData("$\"http://{host}:[|4444|]\"")]
    [InlineData("$\"http://{host}:[|4444|]/{host}\"")]
    [InlineData("$\"http://{host}:{[|4444|]}/{host}\"")]
    [InlineData("\"http://\" + host + \":[|4444|]\"")]
    [InlineData("\"http://\" + host + \":\" + [|4444|]")]
    [InlineData("\"http://\" + host + \":[|4444|]\" + \"/x\"")]
    [InlineData("new Uri(\"http://localhost:[|4444|]\")")]
    [InlineData("IPEndPoint.Parse(\"127.0.0.1:[|4444|]\")")]
    [InlineData("IPEndPoint.Parse(\"[::1]:[|4444|]\")")]
    [InlineData("IPEndPoint.TryParse(\"127.0.0.1:[|4444|]\", out _)")]
    [InlineData("IPEndPoint.Parse(\"127.0.0.1:[|4444|]\".AsSpan())")]
    [InlineData("IPEndPoint.TryParse((ReadOnlySpan<char>)\"127.0.0.1:[|4444|]\", out _)")]
    [InlineData("IPEndPoint.Parse([|Endpoint|])")]
    [InlineData("IPEndPoint.Parse(host + \":[|4444|]\")")]
    [InlineData("IPEndPoint.Parse($\"{host}:[|4444|]\")")]
    [InlineData("new Microsoft.AspNetCore.Http.HostString(\"host:[|4444|]\")")]
    [InlineData("new WebProxy(\"proxy:[|4444|]\")")]
    [InlineData("Own(connectionString: \"Host=db;Port=[|4444|];Database=x\")")]
    [InlineData("Own(connectionString: \"Server=tcp:db,[|4444|];Database=x\")")]
    [InlineData("Own(connectionString: \"cache:[|4444|],ssl=true\")")]
    [InlineData("Own(connectionString: \"Data Source=db.example:[|4444|]/XEPDB1;User Id=system;Password=x\")")]
    [InlineData("Own(connectionString: \"Data Source=//db.example:[|4444|]/XEPDB1;User Id=system\")")]
    [InlineData("new Dictionary<string, string> { [\"ConnectionStrings:Shop\"] = \"Host=db;Port=[|4444|]\" }")]
    [InlineData("new Service { Url = \"localhost:[|4444|]\" }")]
    [InlineData("new Service { Endpoint = \"etcd:[|4444|],etcd2:[|445|]\" }")]
    [InlineData("new Service { BrokerAddress = \"broker.example:[|4444|]/mqtt\" }")]
    [InlineData("new Service { Endpoint = $\"{host}:[|4444|]\" }")]
    [InlineData("new Dictionary<string, string> { { \"https_port\", \"[|4444|]\" } }")]
    [InlineData("new Dictionary<string, string> { [\"http_ports\"] = \"8080;[|135|]\" }")]
    public Task A_risky_port_in_a_text_Reports(string expression) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Net;

        class C
        {
            const string Endpoint = "127.0.0.1:4444";
            static object Own(string connectionString) => null;
            class Service { public string Url, Endpoint, BrokerAddress; }
            object M(string host) => {{expression}};
        }
        """, only: "PORT001");

    [Fact]
    public Task The_settings_of_the_host_Report() => PortVerifier.VerifyAsync("""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;

        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseSetting("https_port", "[|4444|]");
        builder.WebHost.UseUrls("http://*:[|4444|]", "http://*:8080");
        builder.WebHost.ConfigureKestrel(options => { options.ListenAnyIP([|4444|]); options.ListenLocalhost([|135|]); });
        builder.Configuration["http_ports"] = "[|4444|]";
        Environment.SetEnvironmentVariable("ASPNETCORE_HTTP_PORTS", "8080;[|4444|]");
        var app = builder.Build();
        app.Urls.Add("http://localhost:[|4444|]");
        app.MapGet("/", () => "").RequireHost("*:[|4444|]");
        app.Run("http://localhost:[|4444|]");
        """, only: "PORT001", kind: Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);
}
