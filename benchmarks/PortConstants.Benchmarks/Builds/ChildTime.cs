using System.Runtime.InteropServices;

namespace PortConstants.Benchmarks.Builds;

/// <summary>The processor time of child processes, which other work on the machine does not change.</summary>
internal static partial class ChildTime
{
    private const int Children = -1;

    /// <summary>The time of all that have ended.</summary>
    public static TimeSpan Total
    {
        get
        {
            Span<long> usage = stackalloc long[36];
            if (GetResourceUsage(Children, usage) != 0)
                throw new InvalidOperationException("getrusage failed");
            // Seconds and microseconds, in the program and in the kernel.
            return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
        }
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, Span<long> usage);
}
