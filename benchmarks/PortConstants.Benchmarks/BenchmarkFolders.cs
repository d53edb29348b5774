using System.Reflection;

namespace PortConstants.Benchmarks;

/// <summary>The places that the build wrote into the assembly.</summary>
internal static class BenchmarkFolders
{
    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Metadata("RepositoryRoot");

    /// <summary>Where packages are kept after a restore.</summary>
    public static string Packages { get; } = Metadata("PackageRoot");

    /// <summary>The registry file that IANA publishes.</summary>
    public static string Registry { get; } = Metadata("PortRegistry");

    private static string Metadata(string key) =>
        typeof(BenchmarkFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
