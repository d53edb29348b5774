namespace PortConstants.Analyzers.Naming;

/// <summary>What a symbol's name shows about the number in it.</summary>
internal enum PortNameKind
{
    /// <summary>No port.</summary>
    None,

    /// <summary>One port: <c>port</c>, <c>DirectTcpPort</c>, <c>httpPortNumber</c>.</summary>
    One,

    /// <summary>Several: <c>ports</c>, <c>HttpPorts</c>.</summary>
    Many,
}
