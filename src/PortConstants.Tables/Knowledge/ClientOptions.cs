using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>All rows of <c>data/client-options.csv</c>, by the type that has the option.</summary>
public static class ClientOptions
{
    private static readonly Lazy<Index> Read = new(() => new Index());

    /// <summary>All, in the order of the file.</summary>
    public static IReadOnlyList<ClientOption> All => Read.Value.All;

    /// <summary>The rows about keys of settings.</summary>
    public static IReadOnlyList<ClientOption> OfSettings => OfType("setting");

    /// <summary>The rows about the paths of URLs.</summary>
    public static IReadOnlyList<ClientOption> OfPaths => OfType("path");

    /// <summary>Whether the last part of a type's name is that of one which has rows.</summary>
    public static bool MayBeType(string name) => Read.Value.Names.Contains(name);

    /// <summary>The rows of a type, by its full name.</summary>
    public static IReadOnlyList<ClientOption> OfType(string fullName) =>
        Read.Value.ByType.TryGetValue(fullName, out var options) ? options : [];

    private sealed class Index
    {
        public readonly List<ClientOption> All = [];
        public readonly HashSet<string> Names = new(StringComparer.Ordinal);
        public readonly Dictionary<string, List<ClientOption>> ByType = new(StringComparer.Ordinal);

        public Index()
        {
            for (var file = new DataFile("client-options.csv"); file.Read();)
            {
                var option = new ClientOption(file);
                All.Add(option);
                foreach (var type in option.Types)
                    Add(type, option);
            }
        }

        private void Add(string type, ClientOption option)
        {
            Names.Add(type.Substring(type.LastIndexOf('.') + 1));
            if (!ByType.TryGetValue(type, out var options))
                ByType.Add(type, options = []);
            options.Add(option);
        }
    }
}
