using PortConstants.Tool.Model;

namespace PortConstants.Tool.Compose;

/// <summary>What a compose file opens.</summary>
/// <param name="Project">The file, as an entry of the report.</param>
/// <param name="Ports">The ports on which its services can be reached.</param>
/// <param name="Outside">The ports that come from variables, or that Docker chooses.</param>
internal sealed record ComposeFacts(ReportedProject Project, IReadOnlyList<ReportedPort> Ports, IReadOnlyList<OutsidePlace> Outside);
