using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace RiskyCalls;

/// <summary>A risky port inside a text: the warning is at the digits.</summary>
public static class Texts
{
    private const string ConnectionString = "Server=tcp:db.example,4444;Database=shop";

    public static Task<string> Url(HttpClient client) => client.GetStringAsync("http://reports.example:4444/daily");

    public static Uri Interpolated(string host) => new($"http://{host}:4444/daily");

    public static Uri Concatenated(string host) => new("http://" + host + ":4444/daily");

    public static HostString HostAndPort() => new("reports.example:135");

    public static IPEndPoint Parsed() => IPEndPoint.Parse("[::1]:445");

    public static void Setting(IWebHostBuilder builder) => builder.UseSetting("https_port", "4444");

    public static void Variable() => Environment.SetEnvironmentVariable("ASPNETCORE_HTTP_PORTS", "8080;4444");

    public static string Database() => ConnectionString;
}
