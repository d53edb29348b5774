using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Build.Locator;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources;

/// <summary>
/// The newest SDK on the machine that this process can load. Its MSBuild and its compiler are used: they know its projects and its
/// language, and start faster than those of a package would.
/// </summary>
internal static class InstalledSdk
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The folder of the SDK.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static string Folder => Found.Value
        ?? throw new CommandException(
            "There is no .NET SDK that can read the sources. Install one from https://dot.net/download, or add its folder to PATH.");

    /// <summary>The folder of the <c>dotnet</c> command that the SDK belongs to.</summary>
    public static string DotNetFolder => FolderPaths.Above(FolderPaths.Above(Folder));

    /// <summary>Loads the assemblies of the SDK when they are needed.</summary>
    [ModuleInitializer]
    internal static void Register() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        var isCompiler = name.Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true;
        if (!isCompiler && name.Name?.StartsWith("Microsoft.Build", StringComparison.Ordinal) != true || Found.Value is not { } sdk)
            return null;
        var path = Path.Combine(sdk, isCompiler ? Path.Combine("Roslyn", "bincore") : "", name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }

    private static string? Find()
    {
        // An SDK that a project has to download is not looked for.
        Environment.SetEnvironmentVariable("MSBUILDDISABLENUGETSDKRESOLVER", "1");
        try
        {
            // A global.json of the repository has no say here.
            var query = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk,
                WorkingDirectory = AppContext.BaseDirectory };
            if (MSBuildLocator.QueryVisualStudioInstances(query).MaxBy(instance => instance.Version) is not { } newest)
                return null;
            MSBuildLocator.RegisterInstance(newest);
            return Path.TrimEndingDirectorySeparator(newest.MSBuildPath);
        }
        catch (Exception exception) when (exception
            is InvalidOperationException or IOException or DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }
}
