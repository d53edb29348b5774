namespace PortConstants.Knowledge;

/// <summary>A constant of the packaged tables.</summary>
/// <param name="Name">Its name: <c>Amqps</c>.</param>
/// <param name="Number">The port.</param>
public readonly record struct KnownPort(string Name, int Number);
