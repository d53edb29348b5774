using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using PortConstants.Analyzers.Configuration;
using PortConstants.Tool.Model;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Containers;

/// <summary>A project of the report, with what its file and its sources show of the program in a container.</summary>
internal sealed partial class ContainerProject
{
    private static readonly string[] Imported = ["Directory.Build.props", "Directory.Build.targets"];
    private static readonly string[] CodeFiles = [".cs", ".vb"];

    private readonly RepositoryFiles _files;
    private readonly Lazy<XElement?> _xml;
    private readonly Lazy<bool> _choosesAddresses;
    private readonly Lazy<bool> _startsWebHost;

    /// <summary>Remembers a project; nothing is read before it is asked for.</summary>
    public ContainerProject(ReportedProject project, RepositoryFiles files)
    {
        (Project, _files) = (project, files);
        Path = files.FullPathOf(project.Path);
        _xml = new(ReadXml);
        _choosesAddresses = new(() => Sources().Any(ConfigurationProject.ChoosesInCode)
            || SettingsFiles().Any(ConfigurationProject.ChoosesInSettings));
        _startsWebHost = new(() => Sources().Any(WebHost().IsMatch));
    }

    /// <summary>The project.</summary>
    public ReportedProject Project { get; }

    /// <summary>The full path of its file.</summary>
    public string Path { get; }

    /// <summary>The folder of its file.</summary>
    public string Folder => FolderPaths.Above(Path);

    /// <summary>The name of the assembly.</summary>
    public string Assembly => Value("AssemblyName") is { Length: > 0 } name && !name.Contains('$') ? name
        : System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether its SDK is the one of web programs, and it starts a web server.</summary>
    public bool IsWeb => _xml.Value?.Attribute("Sdk")?.Value.Split('/')[0] is "Microsoft.NET.Sdk.Web" && _startsWebHost.Value;

    /// <summary>Whether its code or one of its settings files may choose the addresses of the web server.</summary>
    public bool ChoosesAddresses => _choosesAddresses.Value;

    /// <summary>The newest version of .NET among its targets; 0 if none is known.</summary>
    public int Version => Project.Targets.Append(Value("TargetFramework")).Select(VersionOf).Max();

    /// <summary>Whether a file that MSBuild imports by itself has elements of a name.</summary>
    public bool IsToldElsewhere(string name) => FolderPaths.SelfAndAbove(Folder)
        .TakeWhile(_files.Contains)
        .SelectMany(folder => Imported, System.IO.Path.Combine)
        .Any(path => _files.TryRead(path)?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The elements of a name in the project file.</summary>
    public IEnumerable<XElement> Elements(string name) =>
        _xml.Value?.Descendants().Where(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? [];

    /// <summary>The text of a property; empty if it is not set there.</summary>
    public string Value(string property) => Elements(property).LastOrDefault()?.Value.Trim() ?? "";

    private static int VersionOf(string target)
    {
        var match = Framework().Match(target);
        return match.Success ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    private IEnumerable<string> Sources() => Texts(name => CodeFiles.Contains(System.IO.Path.GetExtension(name)));

    private IEnumerable<string> SettingsFiles() => Texts(name =>
        name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
        || System.IO.Path.GetExtension(name).Equals(".config", StringComparison.OrdinalIgnoreCase)
        || name is "hosting.json" or "host.json" or "kestrelsettings.json");

    private IEnumerable<string> Texts(Func<string, bool> isName) =>
        FolderPaths.SourceFiles(Folder, isName).Select(_files.TryRead).OfType<string>();

    private XElement? ReadXml()
    {
        try
        {
            return _files.TryRead(Path) is { Length: > 0 } text ? XDocument.Parse(text, LoadOptions.SetLineInfo).Root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^net(?:coreapp)?(\d{1,2})\.\d")]
    private static partial Regex Framework();

    [GeneratedRegex(@"\bWebApplication\s*\.\s*Create|\bConfigureWebHost|\bWebHost\s*\.|\bWebHostBuilder\b")]
    private static partial Regex WebHost();
}
