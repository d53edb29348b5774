using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>A port of a program.</summary>
/// <param name="Port">The place that uses it.</param>
/// <param name="Via">The name of the referenced project that holds the place; empty for the program's own.</param>
internal sealed record ProgramPort(ReportedPort Port, string Via);
