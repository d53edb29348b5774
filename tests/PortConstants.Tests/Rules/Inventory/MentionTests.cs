namespace PortConstants.Tests.Rules.Inventory;

/// <summary>Addresses that a program only names are none of its ports.</summary>
public class MentionTests
{
    [Theory]
    [InlineData("""new Web { RedirectUris = { "https://localhost:7001/in" } }""")]
    [InlineData("""new Web { RedirectUris = new List<string> { "https://localhost:7001/in" } }""")]
    [InlineData("""new Web { PostLogoutRedirectUris = { new Uri("https://localhost:7001/out") } }""")]
    [InlineData("""new Web { AllowedCorsOrigins = { "https://localhost:7001" } }""")]
    [InlineData("""new Web().PostLogoutRedirectUris.Add(new Uri("https://localhost:7001/out"))""")]
    [InlineData("""new Web().RedirectUris.Add("https://localhost:7001/in")""")]
    [InlineData("""new Web { ValidIssuer = "https://login.example:7001" }""")]
    [InlineData("""new Web { Audience = "https://localhost:7001" }""")]
    [InlineData("""headers.Referrer = new Uri("https://localhost:7001")""")]
    [InlineData("""headers.TryAddWithoutValidation("Origin", "https://localhost:7001")""")]
    [InlineData("""new CorsPolicyBuilder().WithOrigins("https://localhost:7001")""")]
    public Task Address_StaysSilent(string use) => VerifyAsync(use);

    [Theory]
    [InlineData("""new Web { RedirectPort = 7001 }""", "7001 unknown")]
    [InlineData("""new Web { Site = new Uri("https://localhost:7001") }""", "7001/tcp unknown localhost")]
    public Task Other_IsListed(string use, string expected) => VerifyAsync(use, expected);

    private static Task VerifyAsync(string use, params string[] expected) => InventoryVerifier.VerifyAsync(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http.Headers;
        using Microsoft.AspNetCore.Cors.Infrastructure;
        class Web
        {
            public ICollection<string> RedirectUris { get; set; } = new List<string>();
            public ICollection<Uri> PostLogoutRedirectUris { get; } = new List<Uri>();
            public ICollection<string> AllowedCorsOrigins { get; } = new List<string>();
            public string Audience { get; set; } = "";
            public string ValidIssuer { get; set; } = "";
            public int RedirectPort { get; set; }
            public Uri? Site { get; set; }
        }
        class C { void Use(HttpRequestHeaders headers) { {{(use.StartsWith("new Web {") ? "_ = " : "")}}{{use}}; } }
        """,
        expected);
}
