namespace PortConstants.Tool.Results;

/// <summary>The rules whose reports are part of a report: the inventory, and those that say that something is wrong.</summary>
internal static class AskedRules
{
    private static readonly HashSet<string> Findings =
        ["PORT001", "PORT003", "PORT006", "PORT007", "PORT009", "PORT010", "PORT011", "PORT012", "PORT013", "PORT014"];

    /// <summary>Whether a rule is asked for.</summary>
    public static bool Contain(string rule) => rule == AnalyzerResult.Inventory || Findings.Contains(rule);
}
