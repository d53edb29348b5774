namespace PortConstants.Tool.Programs;

/// <summary>Lists of names, in words.</summary>
internal static class Listed
{
    /// <summary><c>A, B</c>, or <c>A, B and 3 more</c> if there are more than fit.</summary>
    public static string Of(IReadOnlyCollection<string> names, int max) =>
        names.Count <= max ? string.Join(", ", names) : $"{string.Join(", ", names.Take(max))} and {names.Count - max} more";
}
