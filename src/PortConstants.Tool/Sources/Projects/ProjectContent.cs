namespace PortConstants.Tool.Sources.Projects;

/// <summary>The properties and items of a project, by evaluation or by the file alone.</summary>
internal abstract class ProjectContent
{
    /// <summary>The value of a property; empty if it has none.</summary>
    public abstract string Property(string name);

    /// <summary>The items of a type.</summary>
    public abstract IEnumerable<ProjectItem> Items(string type);

    /// <summary>Whether a property is true.</summary>
    public bool IsTrue(string name) => Property(name).Trim().ToLowerInvariant() is "true" or "enable" or "enabled" or "on" or "yes";

    /// <summary>The entries of a property that is a list.</summary>
    public string[] List(string name) =>
        Property(name).Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>An item of a project.</summary>
/// <param name="Include">What the item is: a path, or a name.</param>
/// <param name="Metadata">Its metadata by name; empty where it has none.</param>
internal sealed record ProjectItem(string Include, Func<string, string> Metadata);
