using System.Text;

namespace PortConstants.Tool.Compose;

/// <summary>
/// The variables in the values of a compose file: those of the <c>.env</c> file beside it, and the defaults that are written.
/// </summary>
internal sealed class ComposeVariables
{
    // Defaults hold variables of their own: ${WEB_PORT:-${PORT:-80}}.
    private const int MaxDepth = 16;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>No variable but those with a default.</summary>
    public static ComposeVariables None { get; } = new("");

    /// <summary>Reads the text of a <c>.env</c> file: a line for each variable, whose value may use the variables above it.</summary>
    public ComposeVariables(string environment)
    {
        foreach (var line in environment.Split('\n'))
        {
            if (ReadLine(line.Trim()) is var (name, value, isLiteral))
                _values[name] = isLiteral ? value : Replace(value) ?? "";
        }
    }

    /// <summary>The variables of the <c>.env</c> file in a folder, if there is one that can be read.</summary>
    public static ComposeVariables Of(string folder)
    {
        try
        {
            var path = Path.Combine(folder, ".env");
            return File.Exists(path) ? new ComposeVariables(File.ReadAllText(path)) : None;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return None;
        }
    }

    /// <summary>Replaces each variable by its value or its default: <c>${PORT:-8080}</c>, <c>$PORT</c>. Two dollars are one.</summary>
    /// <returns><see langword="null"/> if a variable has neither, so that the value comes from elsewhere.</returns>
    public string? Replace(string value) => Replace(value, MaxDepth);

    private string? Replace(string value, int depth)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '$')
            {
                text.Append(value[i]);
                continue;
            }
            if (i + 1 < value.Length && value[i + 1] == '$')
            {
                text.Append('$');
                i++;
                continue;
            }
            if (Expression(value, i + 1) is not var (expression, end) || ValueOf(expression, depth) is not { } replacement)
                return null;
            text.Append(replacement);
            i = end;
        }
        return text.ToString();
    }

    /// <summary>What follows a dollar: a name, or an expression in braces, and the index of its last character.</summary>
    private static (string Expression, int End)? Expression(string value, int start)
    {
        if (start < value.Length && value[start] == '{')
            return ClosingBrace(value, start) is { } end ? (value[(start + 1)..end], end) : null;
        var length = NameLength(value.AsSpan(start));
        return length > 0 ? (value.Substring(start, length), start + length - 1) : null;
    }

    private static int? ClosingBrace(string value, int start)
    {
        var depth = 0;
        for (var i = start; i < value.Length; i++)
        {
            if (value[i] == '{')
                depth++;
            else if (value[i] == '}' && --depth == 0)
                return i;
        }
        return null;
    }

    /// <summary>The value of <c>NAME</c>, <c>NAME:-default</c>, <c>NAME-default</c>, <c>NAME:?error</c> or <c>NAME:+other</c>.</summary>
    private string? ValueOf(string expression, int depth)
    {
        var length = NameLength(expression);
        if (length == 0 || depth == 0)
            return null;
        var isSet = _values.TryGetValue(expression[..length], out var value);
        var (rule, rest) = Rule(expression[length..]);
        if (rule.StartsWith(':'))
            isSet = value is { Length: > 0 };
        return rule.TrimStart(':') switch
        {
            "" or "?" => isSet ? value : null,
            "-" => isSet ? value : Replace(rest, depth - 1),
            "+" => isSet ? Replace(rest, depth - 1) : "",
            _ => null,
        };
    }

    private static (string Rule, string Value) Rule(string text)
    {
        var length = text.StartsWith(':') ? Math.Min(2, text.Length) : Math.Min(1, text.Length);
        return (text[..length], text[length..]);
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '_'))
            length++;
        return length;
    }

    /// <summary>Reads <c>NAME=value</c>; a value in single quotes has no escape sequences or variables.</summary>
    private static (string Name, string Value, bool IsLiteral)? ReadLine(string line)
    {
        if (line.StartsWith("export ", StringComparison.Ordinal))
            line = line["export ".Length..].TrimStart();
        var equals = line.IndexOf('=');
        if (equals <= 0 || line.StartsWith('#'))
            return null;
        var name = line[..equals].TrimEnd();
        var value = line[(equals + 1)..].TrimStart();
        if (value.Length > 1 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is > 0 and var end)
            return (name, value[1..end], value[0] == '\'');
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (name, (comment < 0 ? value : value[..comment]).TrimEnd(), false);
    }
}
