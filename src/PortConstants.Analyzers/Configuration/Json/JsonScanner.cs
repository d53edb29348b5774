using System.Text;

namespace PortConstants.Analyzers.Configuration.Json;

/// <summary>
/// The tokens of JSON, with comments between them. Every method reads one token, or tells that the next one is another; none moves
/// back, so that a text is read in one pass. No JSON reader that gives the place of a value can be loaded by every host of the compiler.
/// </summary>
internal sealed class JsonScanner(string text)
{
    private static readonly char[] LineEnds = ['\r', '\n', '\u2028', '\u2029'];

    private int _at;

    /// <summary>The character that the next token begins with; <c>\0</c> at the end.</summary>
    public char Peek()
    {
        SkipTrivia();
        return Current;
    }

    /// <summary>Whether nothing but comments is left.</summary>
    public bool IsAtEnd()
    {
        SkipTrivia();
        return _at == text.Length;
    }

    /// <summary>Reads a bracket or a comma.</summary>
    public bool TryTake(char sign)
    {
        SkipTrivia();
        return TryTakeHere(sign);
    }

    /// <summary>Reads the colon after a name, before which the host allows no comment.</summary>
    public bool TryTakeColon()
    {
        SkipWhiteSpace();
        return TryTakeHere(':');
    }

    /// <summary>Takes <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public bool TryTakeWord(string word, out JsonToken token)
    {
        token = new JsonToken(word, _at, Offsets: null);
        if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0)
            return false;
        _at += word.Length;
        return true;
    }

    /// <summary>Takes a number, as it is written.</summary>
    public bool TryTakeNumber(out JsonToken number)
    {
        var start = _at;
        TryTakeHere('-');
        var isNumber = TryTakeHere('0') || TryTakeDigits();
        if (isNumber && TryTakeHere('.'))
            isNumber = TryTakeDigits();
        if (isNumber && (TryTakeHere('e') || TryTakeHere('E')))
        {
            if (!TryTakeHere('+'))
                TryTakeHere('-');
            isNumber = TryTakeDigits();
        }
        number = new JsonToken(text.Substring(start, _at - start), start, null);
        return isNumber;
    }

    /// <summary>Takes a text in quotes.</summary>
    public bool TryTakeString(out JsonToken token)
    {
        token = default;
        if (!TryTake('"'))
            return false;
        var start = _at;
        while (Current is >= ' ' and not ('"' or '\\'))
            _at++;
        if (Current == '\\')
            return TryTakeEscaped(start, out token);
        token = new JsonToken(text.Substring(start, _at - start), start, null);
        return TryTakeHere('"');
    }

    private bool TryTakeEscaped(int start, out JsonToken token)
    {
        token = default;
        var value = new StringBuilder(text, start, _at - start, Math.Max(16, 2 * (_at - start)));
        var offsets = Enumerable.Range(start, _at - start).ToList();
        while (Current is >= ' ' and not '"')
        {
            offsets.Add(_at);
            if (Current != '\\')
                value.Append(text[_at++]);
            else if (TryTakeEscape() is { } escaped)
                value.Append(escaped);
            else
                return false;
        }
        offsets.Add(_at);
        token = new JsonToken(value.ToString(), start, [.. offsets]);
        return TryTakeHere('"');
    }

    private char? TryTakeEscape()
    {
        _at++;
        var sign = Current;
        _at++;
        switch (sign)
        {
            case '"' or '\\' or '/':
                return sign;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return TryTakeCode();
            default:
                return null;
        }
    }

    private char? TryTakeCode()
    {
        var code = 0;
        for (var end = _at + 4; _at < end; _at++)
        {
            // Only the ASCII digits: the framework's own parsing accepts white space and NULs as well.
            if ("0123456789abcdef".IndexOf(char.ToLowerInvariant(Current)) is not (>= 0 and var digit))
                return null;
            code = code * 16 + digit;
        }
        return (char)code;
    }

    private bool TryTakeDigits()
    {
        var start = _at;
        while (Current is >= '0' and <= '9')
            _at++;
        return _at > start;
    }

    // A NUL in the text looks like its end, and is no token either.
    private char Current => _at < text.Length ? text[_at] : '\0';

    private bool TryTakeHere(char sign)
    {
        if (Current != sign)
            return false;
        _at++;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _at++;
    }

    /// <summary>Passes over white space and comments. One that never closes stays, and is no token.</summary>
    private void SkipTrivia()
    {
        for (SkipWhiteSpace(); Current == '/' && EndOfComment() is >= 0 and var end; SkipWhiteSpace())
            _at = end;
    }

    private int EndOfComment()
    {
        switch (_at + 1 < text.Length ? text[_at + 1] : '\0')
        {
            case '/':
                // A line separator of Unicode looks like the end of the comment but is none. The host refuses it too.
                var end = text.IndexOfAny(LineEnds, _at);
                return end < 0 ? text.Length : text[end] is '\r' or '\n' ? end : -1;
            case '*':
                var close = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                return close < 0 ? -1 : close + 2;
            default:
                return -1;
        }
    }
}
