using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests;

/// <summary>Short ways to write reports.</summary>
internal static class Reports
{
    public static ReportedProject Project(string path, bool executable = true, string[]? references = null, string problem = "") =>
        new(path, Path.GetFileNameWithoutExtension(path), ["net10.0"], executable, references ?? [], problem.Length == 0 ? Readings.Build : "", problem);

    public static ReportedPort Port(
        int port, string direction = "connects", string protocol = "tcp", string project = "App/App.csproj", string name = "", string host = "",
        string environment = "production", string risk = "", int line = 1, string confidence = "shown", string service = "") =>
        new(
            port, protocol, direction, confidence, name, risk, host, false, environment, project, service, "App/Program.cs", line, 1,
            "'port' of 'TcpClient'", null);

    public static ReportedFinding Finding(
        string rule, string message = "a sentence", string severity = "warning", string project = "App/App.csproj", int line = 1) =>
        new(rule, message, severity, project, "App/Program.cs", line, 1);

    public static PortReport Report(IEnumerable<ReportedProject> projects, params ReportedPort[] ports) =>
        ReportOrder.Create(projects.All(project => project.Problem.Length == 0), projects, ports, [], []);

    public static PortReport OfApp(params ReportedPort[] ports) => Report([Project("App/App.csproj")], ports);
}
