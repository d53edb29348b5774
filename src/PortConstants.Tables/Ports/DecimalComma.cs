namespace PortConstants.Tables;

/// <summary>
/// Tells numbers that a spreadsheet has written with decimals, <c>8080,0</c>, from a list of ports. A list that names port 0 after a comma
/// without a space is not to be expected: nothing listens on it.
/// </summary>
internal static class DecimalComma
{
    // More of them are a thousands separator.
    private const int MaxZeros = 2;

    /// <summary>
    /// Whether each number of a list of ports has a decimal comma, with zeros after it: in <c>443,0-1023</c> the last one has none.
    /// </summary>
    public static bool IsInAll(string text, int start, int end)
    {
        var isFound = false;
        for (var position = start; position < end; position++)
        {
            // A comma in another place is one between numbers.
            if (text[position] == ',')
                return false;
            if (!IsDigit(text[position]))
                continue;
            position = SkipDigits(text, position, end);
            if (position == end || text[position] != ',' || !EndsInZeros(text, position + 1, end))
                return false;
            position = SkipDigits(text, position + 1, end);
            isFound = true;
        }
        return isFound;
    }

    private static int SkipDigits(string text, int position, int end)
    {
        while (position < end && IsDigit(text[position]))
            position++;
        return position;
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
