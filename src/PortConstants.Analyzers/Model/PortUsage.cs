using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Model;

/// <summary>A number in a place where it is a TCP/IP port: what the rules judge, in code and in configuration files alike.</summary>
/// <param name="Value">The number; it may lie outside 0 to 65535.</param>
/// <param name="Location">The number alone, as it is written.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Text">The text around it, if it stands in one.</param>
internal abstract record PortUsage(long Value, Location Location, PortSpelling Form, ParsedPort? Text)
{
    /// <summary>The port, when the number is one.</summary>
    public int? Port => Value is >= 0 and <= ushort.MaxValue ? (int)Value : null;

    /// <summary>The place that makes it a port, for a message: <c>'port' of 'TcpClient'</c>, <c>'Kestrel:Endpoints:Http:Url'</c>.</summary>
    public abstract string Place { get; }

    /// <summary>The names that say what the port is for: of the symbol or key itself, then of those around it.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The namespace of the library that takes the port; <see langword="null"/> where no library is to be seen.</summary>
    public abstract string? Namespace { get; }

    /// <summary>Whether the port is visibly one of this machine.</summary>
    public abstract bool IsOnLoopback { get; }

    /// <summary>Whether HTTP is spoken on the port.</summary>
    public abstract bool SpeaksHttp { get; }

    /// <summary>Whether the ports are listed in order to keep away from them: <c>BlockedPorts</c>.</summary>
    public bool IsDenyList => Names.Take(1).Any(PortNames.IsDenyList);

    /// <summary>Whether the number is a limit, which may lie one beyond the ports: <c>MaxPort = 65536</c>.</summary>
    public bool IsLimit => Names.Take(1).Any(PortNames.IsLimit);
}
