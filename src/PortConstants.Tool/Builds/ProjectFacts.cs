namespace PortConstants.Tool.Builds;

/// <summary>
/// What the build knows of a project for one target framework, as <c>PortConstants.Inventory.Project.targets</c> writes it.
/// </summary>
internal sealed class ProjectFacts
{
    private readonly ILookup<string, string> _values;

    private ProjectFacts(IEnumerable<string> lines) => _values = lines
        .Select(line => line.Split('=', 2))
        .Where(parts => parts.Length == 2)
        .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The run of the command that wrote the facts.</summary>
    public string Run => this["run"];

    /// <summary>The full path of the project, or of a file-based program.</summary>
    public string Project => this["project"];

    /// <summary>The name of the project.</summary>
    public string Name => this["name"];

    /// <summary>The configuration, such as Debug.</summary>
    public string Configuration => this["configuration"];

    /// <summary>The target framework.</summary>
    public string Target => this["target"];

    /// <summary>Whether the compiler makes a program.</summary>
    public bool IsExecutable => IsTrue("executable");

    /// <summary>Whether it is a test project.</summary>
    public bool IsTest => IsTrue("test");

    /// <summary>The full path of the compiler's error log.</summary>
    public string Sarif => this["sarif"];

    /// <summary>The full paths of the referenced projects.</summary>
    public IEnumerable<string> References => _values["reference"].Select(Path.GetFullPath);

    private string this[string key] => _values[key].FirstOrDefault("");

    /// <summary>Reads the facts; <see langword="null"/> if the file cannot be read or names no project.</summary>
    public static ProjectFacts? Read(string path)
    {
        try
        {
            var facts = new ProjectFacts(File.ReadAllLines(path));
            return facts.Project.Length > 0 && facts.Sarif.Length > 0 ? facts : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private bool IsTrue(string key) => this[key].Equals("true", StringComparison.OrdinalIgnoreCase);
}
