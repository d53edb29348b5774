namespace PortConstants.Tables;

/// <summary>Reads a cell of ports in any notation: as <see cref="PortCell"/> does, or as documents and commands write it.</summary>
internal static class PortNotation
{
    // No list of ports is as long, and each form is searched for.
    private const int MaxLength = 1000;

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="ports">The ports, when the result is <see cref="PortSetError.None"/>.</param>
    /// <param name="protocols">The protocols in the cell, in their one spelling; or empty.</param>
    /// <returns>What is wrong with the cell, if anything.</returns>
    public static PortSetError Parse(string text, int start, int length, out PortSet ports, out string protocols)
    {
        var error = PortCell.Parse(text, start, length, out ports, out protocols);
        if (error is not (PortSetError.NotANumber or PortSetError.Empty) || length > MaxLength || !HasDigit(text, start, length))
            return error;
        var plain = PortForms.Simplify(text.Substring(start, length));
        var simplified = PortCell.Parse(plain, 0, plain.Length, out ports, out protocols, isLoose: true);
        return simplified is PortSetError.NotANumber or PortSetError.Empty ? error : simplified;
    }

    private static bool HasDigit(string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                return true;
        }
        return false;
    }
}
