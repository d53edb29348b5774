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
        ["PORT011"] = "The port belongs to another service",
        ["PORT012"] = "Encryption and port do not match",
        ["PORT013"] = "The address is refused, or read otherwise",
        ["PORT014"] = "One program opens one port twice",
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
