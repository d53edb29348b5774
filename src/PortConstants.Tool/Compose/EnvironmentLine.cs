namespace PortConstants.Tool.Compose;

/// <summary>A line of a file of variables, such as <c>.env</c>: <c>NAME=value</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value, without quotes and comments.</param>
/// <param name="Start">The offset of the value in the text.</param>
/// <param name="IsLiteral">Whether the value is in single quotes, so that it has no variables.</param>
internal readonly record struct EnvironmentLine(string Name, string Value, int Start, bool IsLiteral)
{
    private const string Export = "export ";

    /// <summary>The lines of a text that set a variable.</summary>
    public static IEnumerable<EnvironmentLine> Read(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var lineEnd ? lineEnd : text.Length;
            if (ReadLine(text, start, end) is { } line)
                yield return line;
        }
    }

    private static EnvironmentLine? ReadLine(string text, int start, int end)
    {
        (start, end) = Trim(text, start, end);
        if (string.CompareOrdinal(text, start, Export, 0, Export.Length) == 0 && start + Export.Length < end)
            start += Export.Length;
        var equals = end > start ? text.IndexOf('=', start, end - start) : -1;
        if (equals <= start || text[start] == '#')
            return null;
        var name = text[start..equals].Trim();
        (start, end) = Trim(text, equals + 1, end);
        if (end - start > 1 && text[start] is '"' or '\'' && text.IndexOf(text[start], start + 1, end - start - 1) is > 0 and var close)
            return new EnvironmentLine(name, text[(start + 1)..close], start + 1, text[start] == '\'');
        var comment = end > start ? text.IndexOf(" #", start, end - start, StringComparison.Ordinal) : -1;
        return new EnvironmentLine(name, text[start..(comment < 0 ? end : comment)].TrimEnd(), start, IsLiteral: false);
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }
}
