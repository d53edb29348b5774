namespace PortConstants.Tables;

/// <summary>
/// Tells numbers that a spreadsheet has written with decimals, <c>8080,0</c>, from a list of ports. A list that names port 0 after a comma
/// without a space is not to be expected: nothing listens on it.
/// </summary>
internal static class DecimalComma
{
    // More of them are a thousands separator.
    private const int MaxZeros = 2;

    /// <summary>Whether each comma of a list of ports follows a digit, and zeros end the number.</summary>
    public static bool IsInAll(string text, int start, int end)
    {
        var isFound = false;
        for (var comma = text.IndexOf(',', start, end - start); comma >= 0; comma = text.IndexOf(',', comma + 1, end - comma - 1))
        {
            if (comma == start || !IsDigit(text[comma - 1]) || !EndsInZeros(text, comma + 1, end))
                return false;
            isFound = true;
        }
        return isFound;
    }

    private static bool EndsInZeros(string text, int start, int end)
    {
        var position = start;
        while (position < end && text[position] == '0')
            position++;
        return position - start is > 0 and <= MaxZeros && (position == end || (text[position] != ',' && !IsDigit(text[position])));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
