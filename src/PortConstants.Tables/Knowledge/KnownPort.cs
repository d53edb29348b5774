namespace PortConstants.Knowledge;

/// <summary>A constant of the packaged tables.</summary>
/// <param name="Name">Its name: <c>Amqps</c>.</param>
/// <param name="Number">The port.</param>
public readonly record struct KnownPort(string Name, int Number)
{
    /// <summary>Whether the number belongs to its service alone, so that it needs no evidence.</summary>
    public bool IsFirm => PackagedPorts.EvidenceOf(Name).Length == 0;

    /// <summary>Whether a URL of http or https reaches the service.</summary>
    public bool IsHttp => PackagedPorts.IsHttp(Name);
}
