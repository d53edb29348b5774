namespace PortConstants.Tool.Formats;

/// <summary>The titles of the rules whose findings a report has.</summary>
internal static class RuleTitles
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["PORT001"] = "Do not hard-code a risky port",
        ["PORT003"] = "A port lies between 0 and 65535",
        ["PORT006"] = "Do not serve HTTP on a port that browsers refuse",
        ["PORT007"] = "A port looks like a typing error of a known one",
        ["PORT008"] = "A port is not in the approved list",
        ["PORT009"] = "IIS Express serves TLS on ports 44300 to 44399",
        ["PORT010"] = "Expose the port that the program listens on",
        ["PORT011"] = "Another service answers on this port",
        ["PORT012"] = "A port contradicts the encryption beside it",
        ["PORT013"] = "Write an address in the form that its reader understands",
        ["PORT014"] = "Open a port once in a program",
        ["PORT201"] = "A container does not listen on the port that is mapped or checked",
        ["PORT202"] = "A service is addressed by its published port inside the network",
        ["PORT203"] = "Two services publish one port",
        ["PORT204"] = "A data service is published on all interfaces",
        ["PORT900"] = "A port that a program uses",
    };

    /// <summary>The title of a rule; its id where it is a rule of a newer version.</summary>
    public static string Of(string rule) => Titles.GetValueOrDefault(rule, rule);

    /// <summary>All rules that have a title.</summary>
    public static IEnumerable<string> Rules => Titles.Keys;
}
