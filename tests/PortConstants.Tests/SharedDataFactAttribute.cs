namespace PortConstants.Tests;

/// <summary>A test that needs a file of the trial data beside the repository.</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    /// <summary>Skips the test where the file is absent.</summary>
    public SharedDataFactAttribute(string file)
    {
        if (!File.Exists(Path.Combine(TestFolders.SharedData, file)))
            Skip = $"'{file}' is not in the folder 'shared/data' beside the repository.";
    }
}
