namespace PortConstants.Tool.Model;

/// <summary>How a report knows that a port is used.</summary>
internal static class Confidences
{
    /// <summary>A flow, a scheme or a library shows it.</summary>
    public const string Shown = "shown";

    /// <summary>Only a name tells it.</summary>
    public const string Named = "named";

    /// <summary>No number is written: it is the default of a scheme, a client library or a host.</summary>
    public const string Default = "default";

    /// <summary>What is known where the reader of the port did not tell.</summary>
    public static string Of(bool isImplied, string direction) =>
        isImplied ? Default : direction == Tables.Approved.PortDirections.Unknown ? Named : Shown;

    /// <summary>The surest first.</summary>
    public static int Rank(string confidence) => confidence switch { Shown => 0, Named => 1, _ => 2 };
}
