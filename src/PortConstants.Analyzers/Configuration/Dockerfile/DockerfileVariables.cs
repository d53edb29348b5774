namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>The variables of a build stage: <c>ARG</c> defaults and <c>ENV</c> values.</summary>
internal sealed class DockerfileVariables
{
    private const int MaxLength = 10_000;

    private readonly Dictionary<string, DockerfileText> _values = new(StringComparer.Ordinal);

    /// <summary>Sets a variable.</summary>
    public void Set(string name, DockerfileText value) => _values[name] = value;

    /// <summary>Sets a variable to what it is in another scope, if it is known there: <c>ARG PORT</c> after <c>FROM</c>.</summary>
    public void SetFrom(DockerfileVariables scope, string name)
    {
        if (scope._values.TryGetValue(name, out var value))
            _values[name] = value;
    }

    /// <summary>The same variables, to which others can be added.</summary>
    public DockerfileVariables Copy()
    {
        var copy = new DockerfileVariables();
        foreach (var variable in _values)
            copy._values.Add(variable.Key, variable.Value);
        return copy;
    }

    /// <summary>Replaces <c>$NAME</c>, <c>${NAME}</c> and <c>${NAME:-default}</c>. What is not known stays as it is written.</summary>
    public DockerfileText Expand(DockerfileText text)
    {
        var value = text.Value;
        if (value.IndexOf('$') < 0)
            return text;
        var result = new DockerfileText();
        for (var i = 0; i < value.Length && result.Length < MaxLength; i++)
        {
            if (value[i] != '$' || Find(text, value, i, out var length) is not { } replacement)
            {
                result.Add(value[i], text.OffsetOf(i));
                continue;
            }
            result.Add(replacement);
            i += length - 1;
        }
        return result;
    }

    /// <summary>The value of the variable at a dollar sign, and the length of the reference.</summary>
    private DockerfileText? Find(DockerfileText text, string value, int dollar, out int length)
    {
        var isBraced = dollar + 1 < value.Length && value[dollar + 1] == '{';
        var start = dollar + (isBraced ? 2 : 1);
        var end = start;
        while (end < value.Length && (char.IsLetterOrDigit(value[end]) || value[end] == '_'))
            end++;
        length = end - dollar;
        _values.TryGetValue(value.Substring(start, end - start), out var known);
        if (!isBraced)
            return end > start ? known : null;
        var close = value.IndexOf('}', end);
        if (close < 0 || end == start)
            return null;
        length = close + 1 - dollar;
        var hasDefault = close - end >= 2 && value[end] == ':' && value[end + 1] == '-';
        return close == end || hasDefault ? known ?? (hasDefault ? text.Slice(end + 2, close - end - 2) : null) : null;
    }
}
