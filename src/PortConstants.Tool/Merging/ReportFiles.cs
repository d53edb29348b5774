using System.Text.Json;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Merging;

/// <summary>Reports in files.</summary>
internal static class ReportFiles
{
    /// <summary>Reads one report after the other and joins them.</summary>
    /// <param name="paths">Files, or folders whose JSON files are meant, or patterns such as <c>reports/*.json</c> where no shell has
    /// replaced them.</param>
    /// <param name="folder">The folder to which the paths are relative.</param>
    /// <exception cref="CommandException">A file is no report, or there is no file at all.</exception>
    public static PortReport Merge(IEnumerable<string> paths, string folder)
    {
        var merger = new ReportMerger();
        string[] files = [.. paths.SelectMany(path => Expand(Path.GetFullPath(path, folder)))];
        if (files.Length == 0)
            throw new CommandException($"There is nothing to merge: no report matches {string.Join(", ", paths)}.");
        foreach (var path in files)
            merger.Add(Read(path));
        return merger.ToReport();
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
            return Directory.GetFiles(path, "*.json");
        var name = Path.GetFileName(path);
        var above = Path.GetDirectoryName(path);
        return name.AsSpan().ContainsAny('*', '?') && Directory.Exists(above) ? Directory.GetFiles(above, name) : [path];
    }

    private static PortReport Read(string path)
    {
        try
        {
            using var stream = new MemoryStream(WholeFile.Read(path));
            return ReportJson.Read(stream);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be merged: {exception.Message}");
        }
    }
}
