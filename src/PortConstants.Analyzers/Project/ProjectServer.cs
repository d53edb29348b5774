using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Project;

/// <summary>The web server of a project, as far as its references, its code and its settings show it.</summary>
/// <param name="compilation">The project.</param>
/// <param name="servesHttp2Alone">Whether the settings make each endpoint one of HTTP/2, which no browser speaks without TLS.</param>
internal sealed class ProjectServer(Compilation? compilation, Lazy<bool> servesHttp2Alone)
{
    private readonly Lazy<bool> _hasWebHost = new(() =>
        compilation?.GetTypeByMetadataName("Microsoft.AspNetCore.Hosting.IWebHostBuilder") is not null);

    private readonly Lazy<bool> _usesHttpSys = new(() =>
        compilation?.SyntaxTrees.Any(tree => tree.GetText().ToString().IndexOf("UseHttpSys", StringComparison.Ordinal) >= 0) == true);

    /// <summary>Whether the project can be one with a web host of ASP.NET Core.</summary>
    public bool HasWebHost => _hasWebHost.Value;

    /// <summary>Whether the settings make each endpoint one of HTTP/2, which no browser speaks without TLS.</summary>
    public bool ServesHttp2Alone => servesHttp2Alone.Value;

    /// <summary>Whether the server of the project is one that refuses an address for this reason: HTTP.sys takes a path.</summary>
    public bool Refuses(MisreadAddress address) => address.Fault != AddressFault.Path || !_usesHttpSys.Value;
}
