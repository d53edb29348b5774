namespace PortConstants.Tool.Programs;

/// <summary>Which program a host name means.</summary>
internal static class ProgramNames
{
    /// <summary>
    /// Whether the first part of a host is a program's name, or the last words of it: <c>api-gateway.prod</c> is <c>Shop.ApiGateway</c>.
    /// </summary>
    public static bool IsNamed(string host, string program)
    {
        var label = Letters(host.Split('.')[0]);
        if (label.Length == 0)
            return false;
        var start = program.Length;
        while (start > 0)
        {
            start = WordStart(program, start);
            var end = Letters(program[start..]);
            if (end.Length >= label.Length)
                return end.Equals(label, StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    private static int WordStart(string program, int end)
    {
        var start = end - 1;
        while (start > 0 && char.IsLetterOrDigit(program[start - 1]) && (char.IsUpper(program[start - 1]) || !char.IsUpper(program[start])))
            start--;
        return start;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
