using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Projects;

/// <summary>
/// What the text of a project file says, and of the files of its repository that MSBuild would import, without an evaluation.
/// </summary>
internal sealed partial class ProjectFileContent : ProjectContent
{
    private static readonly string[] Imported = ["Directory.Build.props", "Directory.Packages.props", "Directory.Build.targets"];

    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Type, ProjectItem Item, bool IsConditional)> _items = [];

    private readonly RepositoryFiles _repository;

    private ProjectFileContent(string path, RepositoryFiles repository)
    {
        _repository = repository;
        Path = path;
        _properties["MSBuildProjectDirectory"] = FolderPaths.Above(path);
        _properties["MSBuildProjectName"] = System.IO.Path.GetFileNameWithoutExtension(path);
    }

    /// <summary>The project file.</summary>
    public string Path { get; }

    /// <summary>The SDKs that the project names.</summary>
    public string Sdk { get; private set; } = "";

    /// <summary>Reads a project. A file that is no XML has nothing but its name.</summary>
    public static ProjectFileContent Read(string path, RepositoryFiles repository)
    {
        var content = new ProjectFileContent(path, repository);
        foreach (var name in Imported)
        {
            if (FolderPaths.SelfAndAbove(FolderPaths.Above(path)).Select(folder => System.IO.Path.Combine(folder, name))
                .FirstOrDefault(File.Exists) is { } file)
                content.Add(file);
        }
        content.Add(path);
        return content;
    }

    /// <inheritdoc/>
    public override string Property(string name) => _properties.GetValueOrDefault(name, "");

    /// <inheritdoc/>
    public override IEnumerable<ProjectItem> Items(string type) =>
        _items.Where(item => item.Type == type && item.Item.Include.Length > 0).Select(item => item.Item);

    /// <summary>What items of a type remove.</summary>
    public IEnumerable<string> Removed(string type) =>
        _items.Where(item => item.Type == type).Select(item => item.Item.Metadata("Remove")).Where(remove => remove.Length > 0);

    private void Add(string file)
    {
        if (_repository.TryRead(file) is not { } text || Parse(text) is not { } root)
            return;
        _properties["MSBuildThisFileDirectory"] = FolderPaths.Above(file) + System.IO.Path.DirectorySeparatorChar;
        if (file == Path)
        {
            Sdk = string.Join(';',
                root.Elements().Where(element => element.Name.LocalName == "Sdk").Select(element => (string?)element.Attribute("Name"))
                .Concat(root.Elements().Where(element => element.Name.LocalName == "Import")
                    .Select(element => (string?)element.Attribute("Sdk")))
                .Append((string?)root.Attribute("Sdk")).Where(sdk => sdk is not null));
        }
        foreach (var element in root.Descendants())
        {
            if (element.Parent is { Name.LocalName: "PropertyGroup" } properties)
                AddProperty(element, IsConditional(element) || IsConditional(properties));
            else if (element.Parent is { Name.LocalName: "ItemGroup" }
                && element.Ancestors().All(above => above.Name.LocalName != "Target"))
                AddItem(element);
        }
    }

    // Which condition holds is not known: a value without one wins, and of the others the first.
    private void AddProperty(XElement element, bool isConditional)
    {
        var value = Expand(element.Value.Trim());
        if (!isConditional)
            _properties[element.Name.LocalName] = value;
        else
            _properties.TryAdd(element.Name.LocalName, value);
    }

    private void AddItem(XElement element)
    {
        var metadata = element.Attributes().Select(attribute => (attribute.Name.LocalName, attribute.Value))
            .Concat(element.Elements().Select(child => (child.Name.LocalName, child.Value)))
            .GroupBy(pair => pair.LocalName, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Expand(group.First().Value.Trim()), StringComparer.OrdinalIgnoreCase);
        var includes = metadata.GetValueOrDefault("Include", "").Split(';',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var include in includes.DefaultIfEmpty(""))
            _items.Add((element.Name.LocalName, new ProjectItem(include, name => metadata.GetValueOrDefault(name, "")),
                IsConditional(element)));
    }

    private string Expand(string text) => Reference().Replace(text, reference => Property(reference.Groups[1].Value));

    private static bool IsConditional(XElement element) => element.Attribute("Condition") is not null;

    private static XElement? Parse(string text)
    {
        try
        {
            return XDocument.Parse(text).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\$\(([\w.]+)\)")]
    private static partial Regex Reference();
}
