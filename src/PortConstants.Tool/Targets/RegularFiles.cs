namespace PortConstants.Tool.Targets;

/// <summary>Files that end. A device or a pipe has no end, and a huge file is no source.</summary>
internal static class RegularFiles
{
    private const int MaxLength = 16 * 1024 * 1024;

    /// <summary>Whether a path is an existing file with content of its own, after links.</summary>
    public static bool IsReadable(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null)
                file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            // A pipe or device is of the type Normal with length 0, as an empty file is; neither has anything to read.
            return file.Exists && file.Length is > 0 and <= MaxLength;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The text of a file; <see langword="null"/> if it cannot be read.</summary>
    public static string? ReadText(string path)
    {
        try
        {
            return IsReadable(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
