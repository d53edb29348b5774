using System.Text;

namespace PortConstants.Tool.Targets;

/// <summary>Files that are there as they were or as they should be, and never in between.</summary>
internal static class WholeFile
{
    /// <summary>The bytes of a file. A pipe or device has no length, and whoever opens one may wait for ever.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    public static byte[] Read(string path) => new FileInfo(Target(path)).Length == 0 ? [] : File.ReadAllBytes(path);

    /// <summary>Writes a text beside the file and renames it, so that a full disk leaves what was there.</summary>
    /// <exception cref="IOException">The text cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The text must not be written.</exception>
    public static void Write(string path, string text, Encoding encoding)
    {
        path = Target(path);
        var file = new FileInfo(path);
        // What has nothing to lose is written as it is: an empty file, a pipe, a device, a link to one of this process.
        if (file is { Exists: true, Length: 0 } || file.LinkTarget is not null)
        {
            File.WriteAllText(path, text, encoding);
            return;
        }
        if (Directory.Exists(path))
            throw new IOException($"{path} is a folder.");
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(encoding.GetPreamble());
                stream.Write(encoding.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            if (file.Exists && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // A link keeps leading to its file.
    private static string Target(string path) => new FileInfo(path) is { LinkTarget: not null } link
        && link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target
            ? target.FullName
            : path;
}
