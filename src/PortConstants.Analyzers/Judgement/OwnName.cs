using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Judgement;

/// <summary>
/// The name of the program that reads a settings file, by the folder of the file: <c>Orders</c> for <c>/src/Shop.Orders.Api/</c>. An
/// address that has this name is the program's own, as others see it.
/// </summary>
internal sealed class OwnName(string file)
{
    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>The name of a program of which nothing is known.</summary>
    public static OwnName None { get; } = new("");

    private readonly Lazy<string> _name = new(() => NameOf(file));

    /// <summary>Whether a setting has this name: <c>OrdersEndpoint</c>.</summary>
    public bool IsIn(SettingPath path)
    {
        if (_name.Value.Length == 0 || !SettingWords.NamesHost(path.Name))
            return false;
        // The last word is that of the host.
        var words = WordSplitter.Words(path.Name);
        return _name.Value.Equals(Join(words.Take(words.Count - 1)), StringComparison.OrdinalIgnoreCase);
    }

    private static string NameOf(string file)
    {
        var folders = file.Split(Slashes);
        if (folders.Length < 2)
            return "";
        var parts = folders[folders.Length - 2].Split('.', '-', '_');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (Join(WordSplitter.Words(parts[i])) is { Length: > 0 } name)
                return name;
        }
        return "";
    }

    /// <summary>The words together, without those for what a project is.</summary>
    private static string Join(IEnumerable<string> words) =>
        string.Concat(words.Where(word => !KnownWords.Shows(word, WordMeaning.ProjectKind)));
}
