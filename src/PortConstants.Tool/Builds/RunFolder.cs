namespace PortConstants.Tool.Builds;

/// <summary>The temporary folder of one run, into which the projects of the build write their facts.</summary>
internal sealed class RunFolder : IDisposable
{
    /// <summary>The full path; its name is new in every run.</summary>
    public string Path { get; } = Create();

    /// <summary>The files of the projects that the compiler has come to so far.</summary>
    public IReadOnlyList<string> Files => Directory.GetFiles(Path, "*.txt");

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A process of the build may still hold a file; the system empties its temporary folder.
        }
    }

    private static string Create()
    {
        try
        {
            return Directory.CreateTempSubdirectory("dotnet-ports-").FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(
                $"A build needs the temporary folder {System.IO.Path.GetTempPath()}, in which nothing can be written. "
                + "Create it or set TMPDIR, or read the sources alone: --source.");
        }
    }
}
