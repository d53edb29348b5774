using PortConstants.Tool.Compose;

namespace PortConstants.Tool.Containers;

/// <summary>A port in what a service is told.</summary>
/// <param name="File">The compose file.</param>
/// <param name="Service">The service.</param>
/// <param name="Program">The project of its program, if it is one of the report.</param>
/// <param name="IsDotNet">Whether its program is one of .NET, for which the settings were judged.</param>
/// <param name="Place">The file that holds the setting, as the report names it.</param>
/// <param name="Port">The port.</param>
internal sealed record ServicePort(
    ComposeFile File, ComposeService Service, ContainerProject? Program, bool IsDotNet, string Place, JudgedPort Port);
