using System.Collections.Immutable;

namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>The variables of a build stage: <c>ARG</c> defaults and <c>ENV</c> values.</summary>
/// <param name="budget">The characters that the values of all stages may add.</param>
internal sealed class DockerfileVariables(DockerfileBudget budget)
{
    // Stages that are based on each other share what they have in common.
    private ImmutableDictionary<string, DockerfileText> _values = ImmutableDictionary<string, DockerfileText>.Empty;

    /// <summary>Sets a variable.</summary>
    public void Set(string name, DockerfileText value) => _values = _values.SetItem(name, value);

    /// <summary>Sets a variable to what it is in another scope, if it is known there: <c>ARG PORT</c> after <c>FROM</c>.</summary>
    public void SetFrom(DockerfileVariables scope, string name)
    {
        if (scope._values.TryGetValue(name, out var value))
            Set(name, value);
    }

    /// <summary>The value of a variable; <see langword="null"/> if it has none.</summary>
    public string? Find(string name) => _values.TryGetValue(name, out var value) ? value.Value : null;

    /// <summary>The names and values, in no order.</summary>
    public IEnumerable<(string Name, string Value)> All => _values.Select(variable => (variable.Key, variable.Value.Value));

    /// <summary>The same variables, to which others can be added.</summary>
    public DockerfileVariables Copy() => new(budget) { _values = _values };

    /// <summary>Replaces <c>$NAME</c>, <c>${NAME}</c> and <c>${NAME:-default}</c>. What is not known stays as it is written.</summary>
    public DockerfileText Expand(DockerfileText text)
    {
        var value = text.Value;
        if (value.IndexOf('$') < 0)
            return text;
        var result = new DockerfileText();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '$' || Find(text, value, i, out var length) is not { } replacement || !budget.Take(replacement.Length))
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
