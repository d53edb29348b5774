namespace PortConstants.Tool.Compose;

/// <summary>A compose file, or one that it refers to, cannot be read; the message is the problem of its entry in the report.</summary>
internal sealed class ComposeException(string message) : Exception(message);
