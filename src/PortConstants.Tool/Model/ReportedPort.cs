using System.Text.Json.Serialization;

namespace PortConstants.Tool.Model;

/// <summary>One use of a port at one place. A text that is not known is empty.</summary>
/// <param name="Port">The port.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, <c>sctp</c>, or several joined by <c>/</c>.</param>
/// <param name="Direction"><c>listens</c>, <c>connects</c> or <c>unknown</c>.</param>
/// <param name="Confidence">One of <see cref="Confidences"/>.</param>
/// <param name="Name">The name of the port in the tables.</param>
/// <param name="Risk">Why the port is risky.</param>
/// <param name="Host">The host, where one is visible.</param>
/// <param name="Implicit">Whether the port is not written but implied, as 443 is by <c>https://</c>.</param>
/// <param name="Environment"><c>production</c>, <c>development</c> or <c>test</c>.</param>
/// <param name="Project">The path of the project.</param>
/// <param name="Service">The service of a compose file; empty for a project.</param>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Place">What makes the number a port, in words.</param>
/// <param name="Approved">Whether the approved list allows it; <see langword="null"/> where no list applies or none is needed.</param>
internal sealed record ReportedPort(
    int Port,
    string Protocol,
    string Direction,
    string Confidence,
    string Name,
    string Risk,
    string Host,
    bool Implicit,
    string Environment,
    string Project,
    string Service,
    string File,
    int Line,
    int Column,
    string Place,
    bool? Approved)
{
    /// <summary>Whether the port is used outside tests and development, so that it has to be approved.</summary>
    [JsonIgnore]
    public bool IsProduction => Environment == Environments.Production;

    /// <summary>Whether a container has the port, by its Dockerfile.</summary>
    [JsonIgnore]
    public bool IsFromDockerfile =>
        Path.GetFileName(File) is var name
        && (name.Contains("dockerfile", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("containerfile", StringComparison.OrdinalIgnoreCase));

    /// <summary>The port and its protocol: <c>5672/tcp</c>.</summary>
    [JsonIgnore]
    public string Number => Protocol.Length == 0 ? $"{Port}" : $"{Port}/{Protocol}";
}
