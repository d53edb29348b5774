using System.Text;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Approval;

/// <summary>An approved list on the disk, or one that is still to be written.</summary>
internal sealed class ListFile
{
    private readonly Encoding _encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    private readonly string _text = "";

    /// <summary>Reads the file if it exists.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="root">The folder to which messages relate paths.</param>
    /// <exception cref="CommandException">The file cannot be read, or has a mistake.</exception>
    public ListFile(string path, string root)
    {
        FullPath = path;
        Path = FolderPaths.Relative(root, path);
        Exists = File.Exists(path);
        if (Exists)
            (_text, _encoding) = Read();
        List = ApprovedList.Parse(_text);
        if (List.Problems.Count > 0)
        {
            var errors = List.Problems.Select(problem => $"{Path}({problem.Line + 1},{problem.Column + 1}): error: {problem.Message}.");
            throw new CommandException(string.Join(Environment.NewLine, errors));
        }
    }

    /// <summary>The full path.</summary>
    public string FullPath { get; }

    /// <summary>The path for people.</summary>
    public string Path { get; }

    /// <summary>Whether the file was there.</summary>
    public bool Exists { get; }

    /// <summary>Its lines.</summary>
    public ApprovedList List { get; }

    /// <summary>Writes the file with some lines less and some more. What else it holds stays as it is.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Write(IEnumerable<ApprovedPort> removed, IEnumerable<ApprovedPort> added)
    {
        var editor = new ApprovedListEditor(_text);
        foreach (var port in removed)
            editor.Remove(port);
        foreach (var port in added)
            editor.Add(port);
        editor.Sort();
        var text = editor.ToString();
        if (Exists && text == _text)
            return;
        try
        {
            File.WriteAllText(FullPath, text, _encoding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Path} cannot be written: {exception.Message}");
        }
    }

    private (string Text, Encoding Encoding) Read()
    {
        try
        {
            using var reader = new StreamReader(FullPath, _encoding, detectEncodingFromByteOrderMarks: true);
            var text = reader.ReadToEnd();
            return (text, reader.CurrentEncoding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Path} cannot be read: {exception.Message}");
        }
    }
}
