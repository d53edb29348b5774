using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PortConstants.Tests.Verifiers;

/// <summary>The reference assemblies of a framework, read once for all tests.</summary>
public static class ReferenceSet
{
    /// <summary>.NET 10 with ASP.NET Core.</summary>
    public const string Net10 = "net10.0";

    /// <summary>.NET 8 without ASP.NET Core.</summary>
    public const string Net8 = "net8.0";

    /// <summary>.NET Framework 4.8.</summary>
    public const string Net48 = "net48";

    /// <summary>.NET Standard 2.0.</summary>
    public const string NetStandard20 = "netstandard2.0";

    /// <summary>The client packages whose members the rules know by name.</summary>
    public const string Clients = "clients";

    private static readonly ConcurrentDictionary<string, MetadataReference[]> Cache = new();

    /// <summary>The references of one of the frameworks above.</summary>
    public static IReadOnlyList<MetadataReference> For(string framework) => Cache.GetOrAdd(framework, key =>
    [
        .. TestFolders.References(key)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll", key == Net48 ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly))
            // .NET Framework's folder holds a few libraries of native code.
            .Where(path => !path.EndsWith("System.EnterpriseServices.Thunk.dll") && !path.EndsWith("System.EnterpriseServices.Wrapper.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);
}
