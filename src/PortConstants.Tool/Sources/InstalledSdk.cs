using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Build.Locator;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources;

/// <summary>
/// The newest SDK on the machine that this process can load. Its MSBuild and its compiler are used; nothing that names a type of theirs
/// may run before it is found.
/// </summary>
internal static class InstalledSdk
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The folder of the SDK.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static string Folder => Found.Value;

    /// <summary>The folder of the <c>dotnet</c> command that the SDK belongs to.</summary>
    public static string DotNetFolder => FolderPaths.Above(FolderPaths.Above(Folder));

    /// <summary>Finds it.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static void Load() => _ = Folder;

    private static string Find()
    {
        // An SDK that a project has to download is not looked for.
        Environment.SetEnvironmentVariable("MSBUILDDISABLENUGETSDKRESOLVER", "1");
        // A global.json of the repository has no say here.
        var query = new VisualStudioInstanceQueryOptions { DiscoveryTypes = DiscoveryType.DotNetSdk, WorkingDirectory = AppContext.BaseDirectory };
        var newest = Instances(query).MaxBy(instance => instance.Version)
            ?? throw new CommandException("There is no .NET SDK that can read the sources. Install one from https://dot.net/download, or add its folder to PATH.");
        MSBuildLocator.RegisterInstance(newest);
        var folder = Path.TrimEndingDirectorySeparator(newest.MSBuildPath);
        AssemblyLoadContext.Default.Resolving += (context, name) => Compiler(context, folder, name);
        return folder;
    }

    private static IEnumerable<VisualStudioInstance> Instances(VisualStudioInstanceQueryOptions query)
    {
        try
        {
            return [.. MSBuildLocator.QueryVisualStudioInstances(query)];
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or DllNotFoundException or EntryPointNotFoundException)
        {
            return [];
        }
    }

    private static Assembly? Compiler(AssemblyLoadContext context, string sdk, AssemblyName name)
    {
        var path = Path.Combine(sdk, "Roslyn", "bincore", name.Name + ".dll");
        return name.Name?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
