namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>Splits the arguments of an instruction into words and pairs.</summary>
internal static class DockerfileWords
{
    /// <summary>The words between spaces; quotes hold a word together, and are left out.</summary>
    public static IEnumerable<DockerfileText> Split(DockerfileText text)
    {
        var value = text.Value;
        for (int at = 0, end; at < value.Length; at = end)
        {
            while (at < value.Length && char.IsWhiteSpace(value[at]))
                at++;
            var word = new DockerfileText();
            var quote = '\0';
            for (end = at; end < value.Length && (quote != '\0' || !char.IsWhiteSpace(value[end])); end++)
            {
                if (value[end] == quote)
                    quote = '\0';
                else if (quote == '\0' && value[end] is '"' or '\'')
                    quote = value[end];
                else
                    word.Add(value[end], text.OffsetOf(end));
            }
            if (word.Length > 0)
                yield return word;
        }
    }

    /// <summary>The pairs of <c>ENV A=1 B="2"</c> and <c>ARG A=1</c>, and the one of the older <c>ENV A 1</c>.</summary>
    public static IEnumerable<(string Name, DockerfileText Value)> Pairs(DockerfileText text)
    {
        var isOld = true;
        foreach (var word in Split(text))
        {
            var value = word.Value;
            var equals = value.IndexOf('=');
            if (equals > 0)
            {
                yield return (value.Substring(0, equals), word.Slice(equals + 1, value.Length - equals - 1));
            }
            else if (isOld)
            {
                var start = text.Value.IndexOf(value, StringComparison.Ordinal) + value.Length;
                if (start < value.Length)
                    yield break;
                while (start < text.Length && char.IsWhiteSpace(text.Value[start]))
                    start++;
                yield return (value, text.Slice(start, text.Length - start));
                yield break;
            }
            isOld = false;
        }
    }
}
