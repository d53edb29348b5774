using System.Net;
using Microsoft.AspNetCore.Http;

namespace RiskyCalls;

/// <summary>A risky port inside a text: the warning stands at the digits.</summary>
public static class Texts
{
    public static Task<string> Url(HttpClient client) => client.GetStringAsync("http://reports.example:4444/daily");

    public static Uri Interpolated(string host) => new($"http://{host}:4444/daily");

    public static HostString HostAndPort() => new("reports.example:135");

    public static IPEndPoint Parsed() => IPEndPoint.Parse("10.0.0.1:445");
}
