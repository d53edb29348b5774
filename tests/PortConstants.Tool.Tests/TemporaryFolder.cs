namespace PortConstants.Tool.Tests;

/// <summary>A folder that is a repository of its own and is deleted after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes the folder. Nothing above it is looked at.</summary>
    public TemporaryFolder() => Directory.CreateDirectory(PathOf(".git"));

    /// <summary>The full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("ports-tests-").FullName;

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file.</summary>
    public TemporaryFolder With(string path, string text = "")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
