namespace PortConstants.Analyzers.Configuration;

/// <summary>The name of a file without its folders.</summary>
internal static class FileName
{
    /// <summary>The name at the end of a path with the separators of any system.</summary>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
