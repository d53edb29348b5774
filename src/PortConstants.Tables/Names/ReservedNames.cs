namespace PortConstants.Tables;

/// <summary>The names that the generated code needs for itself: what has such a name gets an underscore at its end.</summary>
public static class ReservedNames
{
    /// <summary>What the generated class declares. A class may not have the name of its member (CS0542).</summary>
    private static readonly string[] Members = ["Find", "GetCategory", "IsRisky", "LookUp", "Ranges", "TryGetName", "TryGetPort"];

    private static readonly HashSet<string> OfClass =
    [
        .. Members,
        // What every class inherits.
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        // What the runtime gives an enum.
        "value__",
    ];

    private static readonly HashSet<string> OfRange = ["Contains", "First", "Last", .. OfClass];

    /// <summary>The types beside the tables in the same namespace.</summary>
    public static IReadOnlyCollection<string> Types { get; } = ["PortCategory", "PortInfo", "PortLookUp", "PortText"];

    /// <summary>Whether a class of a table may not have this name.</summary>
    public static bool IsForClass(string name) => Types.Contains(name) || Members.Contains(name);

    /// <summary>Whether a constant of a class may not have this name.</summary>
    public static bool IsForConstant(string name, string className) => name == className || OfClass.Contains(name);

    /// <summary>Whether a class inside <c>Ranges</c> may not have this name.</summary>
    public static bool IsForRange(string name) => OfRange.Contains(name);
}
