namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>
/// Splits a Dockerfile into instructions: joins continued lines, leaves out comments (also between continued lines) and the bodies of
/// here-documents, and honours the <c>escape</c> directive.
/// </summary>
internal sealed class DockerfileScanner(string text)
{
    private int _at;
    private char _escape = '\\';

    /// <summary>The instructions, in document order.</summary>
    public IEnumerable<DockerfileInstruction> Read(CancellationToken cancellation)
    {
        ReadDirectives();
        while (_at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = ReadLogicalLine();
            if (ToInstruction(line) is not { } instruction)
                continue;
            if (instruction.Name is "RUN" or "COPY" or "ADD")
                SkipHereDocuments(instruction.Arguments.Value);
            yield return instruction;
        }
    }

    /// <summary>Parser directives are comments at the very beginning: <c># escape=`</c>.</summary>
    private void ReadDirectives()
    {
        while (_at < text.Length && text[_at] == '#')
        {
            var end = EndOfLine(_at);
            var pair = text.Substring(_at + 1, end - _at - 1).Split('=');
            if (pair.Length != 2 || pair[0].Trim() is not { Length: > 0 } name || !name.All(char.IsLetter))
                return;
            if (name.Equals("escape", StringComparison.OrdinalIgnoreCase) && pair[1].Trim() == "`")
                _escape = '`';
            _at = NextLine(end);
        }
    }

    private DockerfileText ReadLogicalLine()
    {
        var line = new DockerfileText();
        while (_at < text.Length)
        {
            var start = SkipSpaces(_at);
            var end = EndOfLine(start);
            _at = NextLine(end);
            // Comments and empty lines between continued lines are left out.
            if (start < end && text[start] == '#')
            {
                if (line.Length == 0)
                    return line;
                continue;
            }
            if (start == end && line.Length > 0)
                continue;
            var last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1]))
                last--;
            var isContinued = last > start && text[last - 1] == _escape;
            for (var i = start; i < (isContinued ? last - 1 : end); i++)
                line.Add(text[i], i);
            if (!isContinued)
                return line;
            line.Add(' ', last - 1);
        }
        return line;
    }

    private static DockerfileInstruction? ToInstruction(DockerfileText line)
    {
        var value = line.Value;
        var end = 0;
        while (end < value.Length && value[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            end++;
        var start = end;
        while (start < value.Length && char.IsWhiteSpace(value[start]))
            start++;
        return end == 0 || (start == end && start < value.Length)
            ? null : new DockerfileInstruction(value.Substring(0, end).ToUpperInvariant(), line.Slice(start, value.Length - start));
    }

    /// <summary>Passes over the bodies of <c>&lt;&lt;EOF</c>, one after the other.</summary>
    private void SkipHereDocuments(string arguments)
    {
        for (int mark, start = 0; (mark = arguments.IndexOf("<<", start, StringComparison.Ordinal)) >= 0;)
        {
            start = mark + 2;
            if (start < arguments.Length && arguments[start] == '-')
                start++;
            if (start < arguments.Length && arguments[start] is '"' or '\'')
                start++;
            var end = start;
            while (end < arguments.Length && (char.IsLetterOrDigit(arguments[end]) || arguments[end] == '_'))
                end++;
            if (end > start && char.IsLetter(arguments[start]))
                SkipTo(arguments.Substring(start, end - start));
        }
    }

    private void SkipTo(string delimiter)
    {
        for (var at = _at; at < text.Length;)
        {
            var end = EndOfLine(at);
            var isDelimiter = text.Substring(at, end - at).Trim('\t', '\r', ' ') == delimiter;
            at = NextLine(end);
            if (isDelimiter)
            {
                _at = at;
                return;
            }
        }
        // One that never ends extends to the end of the file.
        _at = text.Length;
    }

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private int EndOfLine(int at)
    {
        var end = text.IndexOfAny(['\r', '\n'], at);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The next line begins after one character: empty lines, such as that between CR and LF, are passed over anyway.</summary>
    private int NextLine(int end) => Math.Min(end + 1, text.Length);
}
