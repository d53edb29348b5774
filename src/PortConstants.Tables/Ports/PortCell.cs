namespace PortConstants.Tables;

/// <summary>
/// Reads a cell of ports as people write it: what <see cref="PortSet"/> reads, and lists with another separator, protocols beside the
/// numbers, and ranges in words: <c>22/tcp</c>, <c>TCP 7311, UDP 7312</c>, <c>443 (tcp)</c>, <c>20/21</c>, <c>7320 to 7329</c>.
/// </summary>
internal sealed class PortCell
{
    private readonly string _text;
    private readonly int _end;
    private readonly bool _isLoose;
    private readonly List<PortSpan> _spans = [];
    private int _position;
    private string _protocols = "";
    private Token _last = Token.Start;

    private PortCell(string text, int start, int length, bool isLoose)
    {
        _isLoose = isLoose;
        _text = text;
        _position = start;
        _end = start + length;
    }

    private enum Token
    {
        Start,
        Separator,
        Dash,
        Word,
        Number,

        /// <summary>The last number of a range, or the plus after a number: no dash follows.</summary>
        Closed,
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="length">Its length.</param>
    /// <param name="ports">The ports, when the result is <see cref="PortSetError.None"/>.</param>
    /// <param name="protocols">The protocols in the cell, in their one spelling; or empty.</param>
    /// <param name="isLoose">Whether protocols that run over a transport protocol count too: <c>443 HTTPS</c>.</param>
    /// <returns>What is wrong with the cell, if anything.</returns>
    public static PortSetError Parse(
        string text, int start, int length, out PortSet ports, out string protocols, bool isLoose = false)
    {
        protocols = "";
        // Most cells are plain, and of a plain one its own mistake is reported.
        var error = PortSet.Parse(text, start, length, out ports);
        if (error == PortSetError.NotANumber)
        {
            var cell = new PortCell(text, start, length, isLoose);
            error = cell.Read();
            if (error == PortSetError.None)
                (ports, protocols) = (PortSet.Of(cell._spans), cell._protocols);
        }
        return error == PortSetError.None && DecimalComma.IsInAll(text, start, start + length) ? PortSetError.DecimalComma : error;
    }

    private PortSetError Read()
    {
        while (_position < _end)
        {
            var c = _text[_position];
            var error = c is >= '0' and <= '9' ? ReadNumber() : char.IsLetter(c) ? ReadWord() : ReadSign(c);
            if (error != PortSetError.None)
                return error;
        }
        if (_spans.Count == 0)
            return PortSetError.NotANumber;
        return _last is Token.Separator or Token.Dash ? PortSetError.Empty : PortSetError.None;
    }

    private PortSetError ReadNumber()
    {
        var start = _position;
        var number = 0;
        for (; _position < _end && _text[_position] is >= '0' and <= '9'; _position++)
            number = Math.Min(number * 10 + (_text[_position] - '0'), PortSet.MaxPort + 1);
        // Two numbers with nothing between are no list, and 01/02/2024 is a date.
        if (_last >= Token.Number || (_text[start] == '0' && _position - start > 1))
            return PortSetError.NotANumber;
        if (number > PortSet.MaxPort)
            return PortSetError.OutOfRange;

        var port = (ushort)number;
        if (_last != Token.Dash)
        {
            _spans.Add(new PortSpan(port, port));
            _last = Token.Number;
            return PortSetError.None;
        }
        var first = _spans[_spans.Count - 1].First;
        if (port < first)
            return PortSetError.Reversed;
        _spans[_spans.Count - 1] = new PortSpan(first, port);
        _last = Token.Closed;
        return PortSetError.None;
    }

    private PortSetError ReadWord()
    {
        var start = _position;
        while (_position < _end && char.IsLetter(_text[_position]))
            _position++;
        var meaning = CellWords.MeaningOf(_text.Substring(start, _position - start));
        // "80 a 90" is a range in some languages, "80a90" in none.
        var isApart = start > 0 && char.IsWhiteSpace(_text[start - 1]);
        if ((meaning & CellMeaning.Port) != 0)
            return PortSetError.None;
        if ((meaning & CellMeaning.To) != 0 && isApart && _last == Token.Number)
        {
            _last = Token.Dash;
            return PortSetError.None;
        }
        if ((meaning & CellMeaning.And) != 0 && isApart)
            return _last == Token.Separator ? PortSetError.None : Separate();
        if (_last == Token.Dash || (meaning & (_isLoose ? CellMeaning.Transport | CellMeaning.Application : CellMeaning.Transport)) == 0)
            return PortSetError.NotANumber;
        _protocols = Protocols.Join(_protocols, Protocols.SpellingOf(meaning));
        _last = Token.Word;
        return PortSetError.None;
    }

    private PortSetError ReadSign(char sign)
    {
        _position++;
        switch (sign)
        {
            case '\r' or '\n' when _last is Token.Start or Token.Separator:
            case ':' when _last == Token.Word:
            case '(' or ')' or '[' or ']' or '`' or '*':
                return PortSetError.None;
            case ',' or ';' or '/' or '&' or '\r' or '\n':
                return Separate();
            case '+' when _last == Token.Number:
                _last = Token.Closed;
                return PortSetError.None;
            case '+' when _last == Token.Word:
                return Separate();
        }
        if (char.IsWhiteSpace(sign))
            return PortSetError.None;
        if (!PortSet.IsDash(sign) || _last is not (Token.Number or Token.Word))
            return PortSetError.NotANumber;
        // "tcp-80" is no range.
        if (_last == Token.Number)
            _last = Token.Dash;
        return PortSetError.None;
    }

    private PortSetError Separate()
    {
        if (_last is Token.Start or Token.Separator or Token.Dash)
            return PortSetError.Empty;
        _last = Token.Separator;
        return PortSetError.None;
    }
}
