using System.Text.RegularExpressions;

namespace PortConstants.Tool.Targets;

/// <summary>Kinds of projects, by their files.</summary>
internal static partial class ProjectFiles
{
    /// <summary>Whether a file is a project with code for .NET.</summary>
    public static bool IsProject(string path) => IsReadable(path) || IsFSharp(path);

    /// <summary>Whether the analyzers can read the project.</summary>
    public static bool IsReadable(string path) => HasExtension(path, ".csproj") || HasExtension(path, ".vbproj");

    /// <summary>Whether it is a project in F#, whose compiler runs no analyzer.</summary>
    public static bool IsFSharp(string path) => HasExtension(path, ".fsproj");

    /// <summary>
    /// Whether a project names an SDK, and so builds on every operating system, or leaves it to the files that it imports.
    /// </summary>
    public static bool NamesSdk(string text) => !OldFormat().IsMatch(text) || Sdk().IsMatch(text);

    private static bool HasExtension(string path, string extension) =>
        Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"<(TargetFrameworkVersion|ProjectGuid|Import\s+Project=""\$\(MSBuild(ToolsPath|BinPath|ExtensionsPath))")]
    private static partial Regex OldFormat();

    [GeneratedRegex(@"<Project[^>]*\sSdk\s*=|<Sdk\s|<Import[^>]*\sSdk\s*=")]
    private static partial Regex Sdk();
}
