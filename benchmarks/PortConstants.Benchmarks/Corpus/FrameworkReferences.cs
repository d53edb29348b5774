using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace PortConstants.Benchmarks.Corpus;

/// <summary>The reference assemblies of the SDK that runs the benchmarks.</summary>
internal static class FrameworkReferences
{
    private static readonly string Packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs"));

    /// <summary>The command-line compiler of the newest SDK.</summary>
    public static string Compiler { get; } = Path.Combine(
        Directory.GetDirectories(Path.Combine(Packs, "..", "sdk")).Order(StringComparer.Ordinal).Last(), "Roslyn", "bincore", "csc.dll");

    /// <summary>.NET and ASP.NET Core, as files.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. from pack in new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }
           let version = Directory.GetDirectories(Path.Combine(Packs, pack)).Order(StringComparer.Ordinal).Last()
           from file in Directory.GetFiles(Path.Combine(version, "ref", "net10.0"), "*.dll")
           select file,
    ];

    /// <summary>.NET and ASP.NET Core.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = [.. Files.Select(file => MetadataReference.CreateFromFile(file))];
}
