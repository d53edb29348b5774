namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>An instruction of a Dockerfile: one logical line.</summary>
/// <param name="Name">The instruction in capital letters: <c>EXPOSE</c>.</param>
/// <param name="Arguments">The text after it, without continuations and comments.</param>
internal sealed record DockerfileInstruction(string Name, DockerfileText Arguments);
