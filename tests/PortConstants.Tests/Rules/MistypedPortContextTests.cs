using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT007 where the code beside the number, and not a URL or a name, shows what fits.</summary>
public class MistypedPortContextTests
{
    [Theory]
    [InlineData("new UriBuilder(\"https\", \"host\", [|433|])")]
    [InlineData("new UriBuilder(Uri.UriSchemeHttps, \"host\", [|433|])")]
    [InlineData("new UriBuilder { Scheme = \"https\", Host = \"host\", Port = [|442|] }")]
    [InlineData("new UriBuilder(\"amqp\", \"host\", [|5627|])")]
    [InlineData("Run(() => kestrel.ListenAnyIP([|433|]))")]
    [InlineData("Run(() => kestrel.Listen(IPAddress.Any, [|433|], options => options.UseHttps()))")]
    [InlineData("Run(() => kestrel.ListenAnyIP([|442|], options => options.UseHttps()))")]
    [InlineData("options.UseNpgsql(\"Host=db.example;Port=[|5423|];Database=shop;Username=app\")")]
    [InlineData("new UriBuilder(\"HTTPS\", text, [|433|], \"/x\")")]
    [InlineData("new UriBuilder(\"wss\", text, [|433|])")]
    [InlineData("Run(() => { var b = new UriBuilder(\"https://host\"); b.Port = [|433|]; })")]
    [InlineData("Run(() => { var b = new UriBuilder(); b.Scheme = \"https\"; b.Host = text; b.Port = [|433|]; })")]
    [InlineData("Run(() => { var b = new UriBuilder(); b.Port = [|442|]; b.Scheme = Uri.UriSchemeHttps; })")]
    [InlineData("Run(() => { _builder = new UriBuilder($\"https://{text}/\"); _builder.Port = [|433|]; })")]
    [InlineData("Run(() => kestrel.ListenLocalhost([|433|]))")]
    [InlineData("Run(() => { var number = [|433|]; kestrel.ListenAnyIP(number); })")]
    [InlineData("Run(() => kestrel.ListenAnyIP([|8433|], options => options.UseHttps()))")]
    [InlineData("host.UseSetting(\"https_port\", \"[|433|]\")")]
    [InlineData("host.UseSetting(\"HTTPS_PORT\", \"[|442|]\")")]
    [InlineData("$\"https://host:{(flag ? [|433|] : 443)}\"")]
    public Task A_slip_that_the_code_beside_it_shows_Reports(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("new UriBuilder(\"nntp\", \"host\", 433)")]
    [InlineData("new UriBuilder { Host = \"host\", Port = 433 }")]
    [InlineData("Run(() => { var b = new UriBuilder(\"nntp://host\"); b.Port = 433; })")]
    [InlineData("Run(() => { var b = new UriBuilder(); b.Scheme = flag ? \"https\" : \"nntp\"; b.Port = 433; })")]
    [InlineData("Run(() => { var b = new UriBuilder(); var other = new UriBuilder(\"https://host\"); b.Port = 433; })")]
    [InlineData("Run(() => { var b = new UriBuilder(\"https://host\"); if (flag) b.Scheme = \"nntp\"; b.Port = 433; })")]
    [InlineData("Run(() => kestrel.ListenAnyIP(442))")]
    [InlineData("Run(() => kestrel.ListenAnyIP(8433))")]
    [InlineData("host.UseSetting(\"news_port\", \"433\")")]
    [InlineData("Run(() => kestrel.ListenAnyIP(8080))")]
    [InlineData("\"https://host:433\" == text")]
    public Task The_same_number_elsewhere_StaysSilent(string expression) => VerifyAsync(expression);

    [Fact]
    public Task A_slip_that_the_code_beside_it_shows_in_VisualBasic_Reports() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System
        Imports Microsoft.AspNetCore.Hosting
        Imports Microsoft.AspNetCore.Server.Kestrel.Core

        Class C
            Sub M(kestrel As KestrelServerOptions, host As String)
                Dim a = New UriBuilder("https", host, [|433|])
                Dim b = New UriBuilder With {.Scheme = "https", .Port = [|433|]}
                Dim c As New UriBuilder("https://" & host)
                c.Port = [|433|]
                Dim d = New UriBuilder("nntp", host, 433)
                kestrel.ListenAnyIP([|433|])
                kestrel.ListenLocalhost([|442|], Sub(options) options.UseHttps())
                kestrel.ListenAnyIP(442)
            End Sub
        End Class
        """, only: "PORT007");

    private static Task VerifyAsync(string expression) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Net;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Server.Kestrel.Core;
        using Microsoft.EntityFrameworkCore;

        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContextOptionsBuilder { }
            public static class NpgsqlDbContextOptionsBuilderExtensions
            {
                public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder optionsBuilder, string connectionString) => optionsBuilder;
            }
        }

        class C
        {
            static object Run(Action code) => null;
            UriBuilder _builder;
            object M(KestrelServerOptions kestrel, IWebHostBuilder host, DbContextOptionsBuilder options, bool flag, string text) => {{expression}};
        }
        """, "PORT007");
}
