namespace PortConstants.Tool.Model;

/// <summary>The severities of a finding, in the words of SARIF.</summary>
internal static class Severities
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Note = "note";

    /// <summary>The most severe first.</summary>
    public static int Rank(string severity) => severity switch { Error => 0, Warning => 1, _ => 2 };
}
