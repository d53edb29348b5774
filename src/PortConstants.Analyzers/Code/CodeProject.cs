using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Code;

/// <summary>What the usages of one compilation share.</summary>
/// <param name="Environment">Where the project runs.</param>
/// <param name="Server">The web server of the project.</param>
/// <param name="Graph">The references to members that hold ports, which are gathered for the inventory alone.</param>
internal sealed record CodeProject(Lazy<PortEnvironment> Environment, ProjectServer Server, PortGraph? Graph);
