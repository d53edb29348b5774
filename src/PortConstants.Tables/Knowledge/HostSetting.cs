using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>A setting of ASP.NET Core's host that holds addresses on which it listens: a row of <c>data/host-settings.csv</c>.</summary>
/// <param name="Section">The names around it, the nearest first; <c>*</c> is any.</param>
/// <param name="Prefixes">What may be in front of the name.</param>
/// <param name="Value">The syntax of its value, by the name that the analyzers have for it.</param>
public sealed record HostSetting(string[] Section, string[] Prefixes, string Value)
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private static readonly Lazy<List<(string Name, string Field, HostSetting Setting)>> All = new(Read);

    /// <summary>The name that a field of <c>WebHostDefaults</c> has as its value; <see langword="null"/> for any other field.</summary>
    public static string? NameOf(string field) => field.Length == 0 ? null : All.Value.Find(row => row.Field == field).Name;

    /// <summary>The setting of a path.</summary>
    /// <param name="names">The names on the way to the value, the nearest first.</param>
    /// <param name="isCertain">Whether no other program has a setting of this path.</param>
    public static HostSetting? Find(IReadOnlyList<string> names, out bool isCertain)
    {
        isCertain = false;
        if (names.Count == 0 || names[0].Length == 0)
            return null;
        foreach (var (name, _, setting) in All.Value)
        {
            if (!names[0].EndsWith(name, AnyCase))
                continue;
            var prefix = names[0].Length - name.Length;
            isCertain = prefix > 0 || setting.Section.Length > 0;
            if (prefix > 0 ? setting.HasPrefix(names[0], prefix) : setting.IsIn(names))
                return setting;
        }
        return null;
    }

    private bool HasPrefix(string name, int length) =>
        Array.Exists(Prefixes, prefix => prefix.Length == length && name.StartsWith(prefix, AnyCase));

    private bool IsIn(IReadOnlyList<string> names)
    {
        if (Section.Length == 0)
            return names.Count == 1;
        for (var i = 0; i < Section.Length; i++)
        {
            if (i + 1 >= names.Count || (Section[i] != "*" && !Section[i].Equals(names[i + 1], AnyCase)))
                return false;
        }
        return true;
    }

    private static List<(string Name, string Field, HostSetting Setting)> Read()
    {
        var rows = new List<(string, string, HostSetting)>();
        for (var file = new DataFile("host-settings.csv"); file.Read();)
        {
            var setting = new HostSetting(file.List("section"), file.List("prefixes"), file.Text("value"));
            rows.Add((file.Text("name"), file.Text("field"), setting));
        }
        return rows;
    }
}
