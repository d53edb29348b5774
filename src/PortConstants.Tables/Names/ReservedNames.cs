namespace PortConstants.Tables;

/// <summary>The names that a generated type needs for itself: a constant of such a name gets an underscore behind it.</summary>
public static class ReservedNames
{
    private static readonly HashSet<string> OfClass =
    [
        // What every class inherits.
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
        // What the generated class has.
        "Find", "GetCategory", "IsRisky", "LookUp", "Ranges", "TryGetName", "TryGetPort",
        // What the runtime gives an enum.
        "value__",
    ];

    private static readonly HashSet<string> OfRange = ["Contains", "First", "Last", .. OfClass];

    /// <summary>The types that stand beside the tables in the same namespace.</summary>
    public static IReadOnlyCollection<string> Types { get; } = ["PortCategory", "PortInfo", "PortLookUp", "PortText"];

    /// <summary>Whether a constant of a class may not have this name.</summary>
    public static bool IsForConstant(string name, string className) => name == className || OfClass.Contains(name);

    /// <summary>Whether a class inside <c>Ranges</c> may not have this name.</summary>
    public static bool IsForRange(string name) => OfRange.Contains(name);
}
