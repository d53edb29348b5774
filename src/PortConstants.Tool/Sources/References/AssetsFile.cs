using System.Text.Json;

namespace PortConstants.Tool.Sources.References;

/// <summary>What the last restore of a project has found: <c>project.assets.json</c>.</summary>
internal static class AssetsFile
{
    /// <summary>The assemblies that the compiler sees; <see langword="null"/> where there is no result for the framework.</summary>
    public static IReadOnlyList<string>? AssembliesOf(string path, TargetFramework framework)
    {
        try
        {
            if (!File.Exists(path))
                return null;
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = document.RootElement;
            var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
            var libraries = root.GetProperty("libraries");
            foreach (var target in root.GetProperty("targets").EnumerateObject())
            {
                if (TargetFramework.Read(target.Name) is { } read && (read == framework || framework == TargetFramework.Newest))
                    return [.. target.Value.EnumerateObject().SelectMany(library => Compiled(library, libraries, folders))];
            }
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // The packages by their names are the next best.
        }
        return null;
    }

    private static IEnumerable<string> Compiled(JsonProperty library, JsonElement libraries, string[] folders)
    {
        if (!library.Value.TryGetProperty("compile", out var files)
            || !libraries.TryGetProperty(library.Name, out var entry)
            || entry.GetProperty("type").GetString() != "package")
            yield break;
        var folder = entry.GetProperty("path").GetString()!;
        foreach (var file in files.EnumerateObject().Where(file => file.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
        {
            if (folders.Select(cache => System.IO.Path.Combine(cache, folder, file.Name)).FirstOrDefault(File.Exists) is { } path)
                yield return path;
        }
    }
}
