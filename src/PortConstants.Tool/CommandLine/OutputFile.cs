using System.Text;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.CommandLine;

/// <summary>The file for a report.</summary>
internal static class OutputFile
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["."] = ReportFormat.Text,
        [".txt"] = ReportFormat.Text,
        [".log"] = ReportFormat.Text,
        [".md"] = ReportFormat.Md,
        [".markdown"] = ReportFormat.Md,
        [".csv"] = ReportFormat.Csv,
        [".json"] = ReportFormat.Json,
        [".sarif"] = ReportFormat.Sarif,
    };

    /// <summary>The format that the name of a file asks for.</summary>
    public static ReportFormat FormatOf(string? file) => Formats.GetValueOrDefault(ExtensionOf(file), ReportFormat.Text);

    /// <summary>Looks whether the file can be written, before anything is built for it.</summary>
    /// <exception cref="CommandException">It cannot.</exception>
    public static void Check(PortsOptions options, string folder)
    {
        if (options.Output is null)
            return;
        var path = Path.GetFullPath(options.Output, folder);
        if (options.Format is null && !Formats.ContainsKey(ExtensionOf(path)))
            throw new CommandException(
                $"There is no format for '{Path.GetFileName(path)}'. Name the file .txt, .md, .csv, .json or .sarif, or add --format.");
        if (Directory.Exists(path))
            throw new CommandException($"The report cannot be written: {path} is a folder. Name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(path)))
            throw new CommandException($"The report cannot be written: the folder {Path.GetDirectoryName(path)} does not exist.");
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="CommandException">That is not possible.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            WholeFile.Write(path, text, Encoding.Default);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The report cannot be written: {exception.Message}");
        }
    }

    private static string ExtensionOf(string? file) => Path.GetExtension(file) is { Length: > 0 } extension ? extension : ".";
}
