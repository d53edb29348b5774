namespace PortConstants.Analyzers.Model;

/// <summary>The ports on which a program listens, beside one that is expected of it and is none of them.</summary>
/// <param name="Expectation">What is done with the port, for a message: it <c>is exposed</c>.</param>
/// <param name="Ports">The ports on which the program listens.</param>
/// <param name="Source">What sets them: the base image, a variable.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record ActualPorts(string Expectation, string Ports, string Source, string Remedy);
