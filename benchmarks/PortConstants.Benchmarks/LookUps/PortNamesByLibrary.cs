using System.Net;
using System.Runtime.InteropServices;

namespace PortConstants.Benchmarks.LookUps;

/// <summary>The C library's own look-up, which opens and reads the file of services.</summary>
internal static partial class PortNamesByLibrary
{
    /// <summary>Whether the system has a name for a TCP port.</summary>
    public static bool HasName(int port) => GetServiceByPort(IPAddress.HostToNetworkOrder((short)port) & 0xFFFF, "tcp") != 0;

    [LibraryImport("libc", EntryPoint = "getservbyport", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetServiceByPort(int port, string protocol);
}
