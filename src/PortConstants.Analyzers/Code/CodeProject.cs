using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Code;

/// <summary>What the usages of one compilation share.</summary>
/// <param name="Environment">Where the project runs.</param>
/// <param name="Server">The web server of the project.</param>
/// <param name="Scope">How far a port is followed for its facts: the inventory gathers the references of the whole compilation.</param>
internal sealed record CodeProject(Lazy<PortEnvironment> Environment, ProjectServer Server, FlowScope Scope);
