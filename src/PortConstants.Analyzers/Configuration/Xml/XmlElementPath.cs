namespace PortConstants.Analyzers.Configuration.Xml;

/// <summary>An open element: its path, and how many elements of each name it has had so far.</summary>
/// <param name="path">The path; <see langword="null"/> where it is too long for a setting.</param>
internal sealed class XmlElementPath(string? path)
{
    private Dictionary<string, int>? _counts;

    /// <summary>The path; <see langword="null"/> where it is too long for a setting.</summary>
    public string? Path => path;

    /// <summary>Counts a child element: the number of those before it that have its name.</summary>
    public int Count(string name)
    {
        _counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        _counts.TryGetValue(name, out var before);
        _counts[name] = before + 1;
        return before;
    }
}
