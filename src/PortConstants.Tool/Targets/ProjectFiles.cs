namespace PortConstants.Tool.Targets;

/// <summary>Kinds of projects, by the names of their files.</summary>
internal static class ProjectFiles
{
    /// <summary>Whether a file is a project with code for .NET.</summary>
    public static bool IsProject(string path) => IsReadable(path) || IsFSharp(path);

    /// <summary>Whether the analyzers can read the project.</summary>
    public static bool IsReadable(string path) => HasExtension(path, ".csproj") || HasExtension(path, ".vbproj");

    /// <summary>Whether it is a project in F#, whose compiler runs no analyzer.</summary>
    public static bool IsFSharp(string path) => HasExtension(path, ".fsproj");

    private static bool HasExtension(string path, string extension) =>
        Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase);
}
