namespace PortConstants.Tables;

/// <summary>
/// Tells a number that a spreadsheet has formatted, <c>8,080</c>, from a list of two ports. The separator is a comma without a space
/// between one or two digits and three.
/// </summary>
internal static class ThousandsSeparator
{
    /// <summary>
    /// Whether a list of ports is a number, or a range of such: each comma follows a single digit (<c>1,433</c>), or a zero follows one
    /// (<c>27,017</c>).
    /// </summary>
    public static bool IsCertain(string text, int start, int end)
    {
        bool afterOne = true, beforeZero = false;
        for (var comma = text.IndexOf(',', start, end - start); comma >= 0; comma = text.IndexOf(',', comma + 1, end - comma - 1))
        {
            var digits = DigitsBefore(text, start, comma);
            if (digits is 1 or 2 && text[comma - digits] != '0' && DigitsAfter(text, comma, end) == 3)
            {
                afterOne &= digits == 1;
                beforeZero |= text[comma + 1] == '0';
            }
            else
            {
                afterOne = false;
            }
        }
        return afterOne || beforeZero;
    }

    /// <summary>
    /// Whether a list of ports may be such a number: <c>11,211</c>, but also <c>22,443</c>. Where another cell of the file is one for
    /// certain, so is this.
    /// </summary>
    public static bool IsPossible(string text, int start, int end)
    {
        var comma = text.IndexOf(',', start, end - start);
        return comma - start == 2 && end - comma == 4 && text[start] != '0'
            && DigitsBefore(text, start, comma) == 2 && DigitsAfter(text, comma, end) == 3;
    }

    /// <summary>Whether a whole cell of a text is such a number for certain.</summary>
    public static bool IsUsedIn(string text, char delimiter)
    {
        for (var comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            var start = comma - DigitsBefore(text, 0, comma);
            var end = comma + 1 + DigitsAfter(text, comma, text.Length);
            if (IsEdge(text, start - 1, delimiter) && IsEdge(text, end, delimiter) && end - comma == 4 && comma - start is 1 or 2
                && IsCertain(text, start, end))
                return true;
        }
        return false;
    }

    private static bool IsEdge(string text, int position, char delimiter) =>
        position < 0 || position == text.Length || text[position] is '"' or '\r' or '\n'
        || (delimiter != ',' && text[position] == delimiter);

    private static int DigitsBefore(string text, int start, int comma)
    {
        var position = comma;
        while (position > start && comma - position < 4 && text[position - 1] is >= '0' and <= '9')
            position--;
        return comma - position;
    }

    private static int DigitsAfter(string text, int comma, int end)
    {
        var position = comma + 1;
        while (position < end && position - comma < 5 && text[position] is >= '0' and <= '9')
            position++;
        return position - comma - 1;
    }
}
