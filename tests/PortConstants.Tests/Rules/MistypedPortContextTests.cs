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
    [InlineData("$\"https://host:{(flag ? [|433|] : 443)}\"")]
    public Task A_slip_that_the_code_beside_it_shows_Reports(string expression) => VerifyAsync(expression);

    [Theory]
    [InlineData("new UriBuilder(\"nntp\", \"host\", 433)")]
    [InlineData("new UriBuilder { Host = \"host\", Port = 433 }")]
    [InlineData("Run(() => kestrel.ListenAnyIP(8080))")]
    [InlineData("\"https://host:433\" == text")]
    public Task The_same_number_elsewhere_StaysSilent(string expression) => VerifyAsync(expression);

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
            object M(KestrelServerOptions kestrel, DbContextOptionsBuilder options, bool flag, string text) => {{expression}};
        }
        """, "PORT007");
}
