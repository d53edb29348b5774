using System.Globalization;

namespace PortConstants.Tables;

/// <summary>Turns the names of a table into C# identifiers.</summary>
public static class Identifier
{
    /// <summary>
    /// The longest identifier, in UTF-16 units. The compiler refuses names above 1023 bytes of UTF-8 (CS7013), a unit
    /// has 3 of them at most, and the look-ups need a few for suffixes.
    /// </summary>
    public const int MaxLength = 320;

    /// <summary>
    /// The identifier for <paramref name="name"/>: itself if it is one that begins with a capital or an underscore, otherwise its
    /// words in PascalCase (<c>ms-sql-s</c>: <c>MsSqlS</c>; between spaces also <c>Orders TLS</c>: <c>OrdersTls</c>). A leading digit
    /// gets an underscore. White space around it does not count.
    /// </summary>
    /// <returns><see langword="null"/> if no character of the name can be part of an identifier, or if it is too long.</returns>
    public static string? From(string name)
    {
        if (name.Length > MaxLength * 2)
            return null;
        name = name.Trim();
        var identifier = IsIdentifier(name) ? name : ToPascalCase(name);
        return identifier.Length is 0 or > MaxLength ? null : identifier;
    }

    /// <summary>
    /// <paramref name="name"/> if it is an identifier as it is, whatever it begins with. One that begins with a small letter
    /// may be a keyword: it is to be written with <c>@</c>.
    /// </summary>
    /// <returns><see langword="null"/> if it is none.</returns>
    public static string? AsWritten(string name)
    {
        name = name.Trim();
        if (name.Length is 0 or > MaxLength || !(IsWordStart(name[0]) || name[0] == '_'))
            return null;
        return IsIdentifier("_" + name) ? name : null;
    }

    /// <summary>Whether <paramref name="name"/> is an identifier that is no keyword and begins with a capital or an underscore.</summary>
    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !(char.IsUpper(name[0]) || name[0] == '_'))
            return false;
        foreach (var c in name)
        {
            if (c != '_' && !IsWordPart(c))
                return false;
        }
        // Of the keywords only the four undocumented ones begin with an underscore.
        return name is not ("__arglist" or "__makeref" or "__reftype" or "__refvalue");
    }

    private static string ToPascalCase(string name)
    {
        var buffer = new char[name.Length + 1];
        var length = 0;
        var wordStarts = true;
        var acronymEnd = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            // A combining mark continues a word but begins none.
            if (!IsWordPart(c) || (length == 0 && !IsWordStart(c) && !char.IsDigit(c)))
            {
                wordStarts = true;
                continue;
            }
            if (length == 0 && char.IsDigit(c))
                buffer[length++] = '_';
            if (wordStarts && char.IsUpper(c))
                acronymEnd = EndOfAcronym(name, i);
            buffer[length++] = wordStarts ? char.ToUpperInvariant(c) : i < acronymEnd ? char.ToLowerInvariant(c) : c;
            wordStarts = false;
        }
        return new string(buffer, 0, length);
    }

    /// <summary>
    /// The end of a word of three capitals or more, and digits (<c>POP3</c>), which .NET writes as a word, in a name of several words;
    /// else its start.
    /// </summary>
    private static int EndOfAcronym(string name, int start)
    {
        if (name.IndexOf(' ') < 0)
            return start;
        int end = start, capitals = 0;
        for (; end < name.Length && (char.IsUpper(name[end]) || char.IsDigit(name[end])); end++)
            capitals += char.IsUpper(name[end]) ? 1 : 0;
        return capitals >= 3 && (end == name.Length || !IsWordPart(name[end])) ? end : start;
    }

    private static bool IsWordStart(char c) => c < 128
        ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z'
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber;

    // Formatting characters may be part of an identifier but the compiler drops them, so two names could become one: not here.
    private static bool IsWordPart(char c) => c < 128
        ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'
        : IsWordStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
