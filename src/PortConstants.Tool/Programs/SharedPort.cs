namespace PortConstants.Tool.Programs;

/// <summary>A port on which several programs listen.</summary>
/// <param name="Number">The port and its protocol.</param>
/// <param name="Environment">The environment in which they do.</param>
/// <param name="Programs">The names of the programs.</param>
internal sealed record SharedPort(string Number, string Environment, IReadOnlyList<string> Programs);
