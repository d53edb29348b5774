using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Configuration;

/// <summary>
/// The name of the program that reads a settings file, by the folder of the file: <c>Orders</c> for <c>/src/Shop.Orders.Api/</c>. An
/// address that has this name is the program's own, as others see it.
/// </summary>
internal sealed class OwnName(string file)
{
    private static readonly char[] Slashes = ['/', '\\'];

    // What a project is and not what it is for.
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "app", "backend", "external", "grpc", "host", "http", "https", "public", "server", "service", "web",
    };

    private readonly Lazy<string> _name = new(() => NameOf(file));

    /// <summary>Whether a setting has this name: <c>OrdersEndpoint</c>.</summary>
    public bool IsIn(SettingPath path) => _name.Value.Length > 0
        && SettingWords.NamesHost(path.Name)
        && _name.Value.Equals(Joined(WordSplitter.Words(path.Name), count: -1), StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string file)
    {
        var folders = file.Split(Slashes);
        if (folders.Length < 2)
            return "";
        var parts = folders[folders.Length - 2].Split('.', '-', '_');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (Joined(WordSplitter.Words(parts[i]), count: 0) is { Length: > 0 } name)
                return name;
        }
        return "";
    }

    /// <summary>The words together, without those of <see cref="Kinds"/>; the last ones may be left out.</summary>
    private static string Joined(List<string> words, int count) =>
        string.Concat(words.Take(words.Count + count).Where(word => !Kinds.Contains(word)));
}
