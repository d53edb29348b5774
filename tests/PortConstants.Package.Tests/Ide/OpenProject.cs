using Microsoft.CodeAnalysis.MSBuild;

namespace PortConstants.Package.Tests.Ide;

/// <summary>A project that uses the package, opened as an editor opens it.</summary>
public sealed class OpenProject : IAsyncLifetime
{
    private static readonly Scenario App = Scenario.Console("Editor", "<ImplicitUsings>disable</ImplicitUsings>", """<PortTable Include="company-ports.csv" />""")
        .With(".editorconfig", "[*.cs]\nport_constants.allowed_ports = 23\n")
        .With("company-ports.csv", "port,name,risk,encrypted\n8080,Printer,,\n70000,Beyond,,\n")
        .With("Program.cs", """
            using System.Net.Sockets;
            using PortConstants;

            using var risky = new TcpClient("example.com", 4444);
            using var printer = new TcpClient("example.com", 8080);
            using var mail = new TcpClient("example.com", Ports.Imaps);
            using var directory = new TcpClient("example.com", Ports.Ldap);
            System.Console.WriteLine("https://example.com:433/4444");
            """);

    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create();

    /// <summary>What a person sees of it.</summary>
    public Editor Editor { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Assert.Equal(0, App.Build.ExitCode);
        Editor = new Editor(await _workspace.OpenProjectAsync(App.PathOf("App.csproj")));
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _workspace.Dispose();
        return Task.CompletedTask;
    }
}
