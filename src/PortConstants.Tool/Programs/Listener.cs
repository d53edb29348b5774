namespace PortConstants.Tool.Programs;

/// <summary>A program and a port on which it listens.</summary>
internal sealed record Listener(PortProgram Program, Flow Flow)
{
    /// <summary>The name of the program, or of the service of a compose file.</summary>
    public string Name => Program.NameOf(Flow.First.Service);

    /// <summary>Whether it is another one than a program, or than a service of it.</summary>
    public bool IsOther(PortProgram program, string service) => Program != program || Flow.First.Service != service;

    /// <summary>Whether a host name means it.</summary>
    public bool IsNamed(string host) =>
        host.Length > 0
        && (Flow.First.Service.Equals(host, StringComparison.OrdinalIgnoreCase)
            || !Program.Project.IsCompose && ProgramNames.IsNamed(host, Program.Project.Name));
}
