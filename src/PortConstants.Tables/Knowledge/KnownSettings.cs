using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>The names of <c>data/settings.csv</c>, in any letter case.</summary>
public static class KnownSettings
{
    private static readonly Lazy<Rows> Read = new(() => new Rows());

    /// <summary>Whether a name has a meaning.</summary>
    public static bool Shows(string name, SettingMeaning meaning) =>
        Read.Value.Names.TryGetValue(name, out var known) && known == meaning;

    /// <summary>Whether a name is that of an address to which the program does not connect itself: <c>AllowedOrigins</c>.</summary>
    public static bool IsMentioned(string name) =>
        Read.Value.Parts.Exists(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private sealed class Rows
    {
        public readonly Dictionary<string, SettingMeaning> Names = new(StringComparer.OrdinalIgnoreCase);
        public readonly List<string> Parts = [];

        public Rows()
        {
            for (var file = new DataFile("settings.csv"); file.Read();)
            {
                Enum.TryParse<SettingMeaning>(file.Text("shows"), out var meaning);
                if (meaning == SettingMeaning.Mentioned)
                    Parts.Add(file.Text("name"));
                else
                    Names[file.Text("name")] = meaning;
            }
        }
    }
}
