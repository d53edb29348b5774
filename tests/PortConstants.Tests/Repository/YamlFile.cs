using YamlDotNet.RepresentationModel;

namespace PortConstants.Tests.Repository;

/// <summary>A YAML file of the repository.</summary>
/// <param name="path">The path in the repository.</param>
public sealed class YamlFile(string path)
{
    /// <summary>The file as it is written.</summary>
    public string Text { get; } = TestFolders.Read(path).ReplaceLineEndings("\n");

    /// <summary>The mapping at the top of the file.</summary>
    public YamlMappingNode Root
    {
        get
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(Text));
            return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
        }
    }

    /// <summary>The file names in a folder of the repository that holds YAML.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.GetFiles(Path.Combine(TestFolders.Repository, folder), "*.yml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
