namespace PortConstants.Tool.Formats;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    /// <summary><c>1 port</c>, <c>2 ports</c>.</summary>
    public static string Of(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
