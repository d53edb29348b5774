namespace PortConstants.Tests.Data;

/// <summary>
/// Files in the layout of the registry that IANA publishes: a sample of our own with each peculiarity of the layout, and the whole file,
/// which is not ours to carry, where somebody put it beside the repository.
/// </summary>
public static class Registry
{
    private const string Sample = "tests/PortConstants.Tests/Data/registry-sample.csv";
    private const string Whole = "../shared/data/service-names-port-numbers.csv";

    /// <summary>The files, relative to the repository, each with the number of its constants at least.</summary>
    public static TheoryData<string, int> Files { get; } = Find();

    private static TheoryData<string, int> Find()
    {
        var files = new TheoryData<string, int> { { Sample, 225 } };
        if (File.Exists(Path.Combine(TestFolders.Repository, Whole)))
            files.Add(Whole, 6_201);
        return files;
    }
}
