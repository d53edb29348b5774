namespace PortConstants.Tool.Compose;

/// <summary>A compose file, read.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="File">Its path in the report.</param>
/// <param name="Services">Its services.</param>
/// <param name="Problem">What could not be read; empty if all could.</param>
internal sealed record ComposeFile(string Path, string File, IReadOnlyList<ComposeService> Services, string Problem)
{
    private readonly Dictionary<string, ComposeService> _byName = Services.ToDictionary(service => service.Name, StringComparer.Ordinal);

    /// <summary>The file that it is put over.</summary>
    public ComposeFile? Base { get; private set; }

    /// <summary>The files that are put over it.</summary>
    public List<ComposeFile> Overlays { get; } = [];

    /// <summary>Notes the file that it is put over.</summary>
    public void PutOver(ComposeFile other)
    {
        Base = other;
        other.Overlays.Add(this);
    }

    /// <summary>A service of the file, then the same one of the files that it is put over.</summary>
    public IReadOnlyList<ComposeService> LayersOf(string name)
    {
        var layers = new List<ComposeService>();
        for (var file = this; file is not null; file = file.Base)
        {
            if (file.Find(name) is { } service)
                layers.Add(service);
        }
        return layers;
    }

    /// <summary>The ways in which a service may run: with each file that may be put over this one, without, and alone.</summary>
    public IEnumerable<IReadOnlyList<ComposeService>> WaysToRun(ComposeService service)
    {
        var layers = LayersOf(service.Name);
        yield return layers;
        if (layers.Count > 1 && (service.Build is not null || service.Image.Length > 0))
            yield return [service];
        foreach (var overlay in Overlays)
        {
            if (overlay.Find(service.Name) is not null)
                yield return overlay.LayersOf(service.Name);
        }
    }

    /// <summary>A service by its name.</summary>
    public ComposeService? Find(string name) => _byName.GetValueOrDefault(name);
}
