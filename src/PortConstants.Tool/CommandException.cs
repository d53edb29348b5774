namespace PortConstants.Tool;

/// <summary>The command cannot do what it is asked. The message names the place and the remedy.</summary>
internal sealed class CommandException(string message) : Exception(message);
