using System.Text;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Approval;

/// <summary>An approved list on the disk, or one that is still to be written.</summary>
internal sealed class ListFile
{
    private readonly UnicodeText _text = UnicodeText.Empty;

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
            _text = Read();
        List = ApprovedList.Parse(_text.Text);
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

    /// <summary>
    /// Writes the file with some lines more and some less. What else it holds stays as it is, and an added line keeps what people wrote
    /// beside a direction that was left open.
    /// </summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public void Write(IEnumerable<ApprovedPort> removed, IEnumerable<ApprovedPort> added)
    {
        var editor = new ApprovedListEditor(_text.Text);
        foreach (var port in added)
            editor.Add(port);
        foreach (var port in removed)
            editor.Remove(port);
        editor.Sort();
        var text = editor.ToString();
        if (Exists && text == _text.Text)
            return;
        try
        {
            WholeFile.Write(FullPath, text, _text.Encoding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Path} cannot be written: {exception.Message}");
        }
    }

    private UnicodeText Read()
    {
        byte[] bytes = [];
        try
        {
            bytes = WholeFile.Read(FullPath);
            return UnicodeText.Decode(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes.Take(exception.Index).Count(value => value == '\n') + 1;
            throw new CommandException(
                $"{Path}({line}): error: this is no Unicode text. Save the file as UTF-8, so that no character is lost.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Path} cannot be read: {exception.Message}");
        }
    }
}
