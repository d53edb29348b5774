using System.Text;

namespace PortConstants.Tool.Compose;

/// <summary>
/// The variables in the values of a compose file: those of the <c>.env</c> file beside it, and the defaults that are written.
/// </summary>
internal sealed class ComposeVariables
{
    // Defaults hold variables of their own: ${WEB_PORT:-${PORT:-80}}.
    private const int MaxDepth = 16;

    // Variables that hold each other several times double a value with each line. No real file comes near.
    private const int MaxCharacters = 1_000_000;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private int _left = MaxCharacters;

    /// <summary>No variable but those with a default.</summary>
    public static ComposeVariables None => new("");

    /// <summary>Reads the text of a <c>.env</c> file: a line for each variable, whose value may use the variables above it.</summary>
    public ComposeVariables(string environment)
    {
        foreach (var line in EnvironmentLine.Read(environment))
            _values[line.Name] = line.IsLiteral ? line.Value : Replace(line.Value) ?? "";
    }

    /// <summary>Why some values stay as they are written; empty if none does.</summary>
    public string Problem => _left < 0 ? $"its variables add more than {MaxCharacters} characters, and the last ones are not read" : "";

    /// <summary>Replaces each variable by its value or its default: <c>${PORT:-8080}</c>, <c>$PORT</c>. Two dollars are one.</summary>
    /// <returns><see langword="null"/> if a variable has neither, so that the value comes from elsewhere.</returns>
    public string? Replace(string value) => Replace(value, MaxDepth, places: null);

    /// <summary>Replaces each variable that is known, and leaves the others as they are written.</summary>
    /// <param name="value">The text.</param>
    /// <param name="places">Receives the first and the last index in the text of what each character of the result is made of.</param>
    public string Expand(string value, List<(int First, int Last)> places) => Replace(value, MaxDepth, places)!;

    private string? Replace(string value, int depth, List<(int First, int Last)>? places)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            var (replacement, end) = value[i] == '$' ? At(value, i, depth) : (value[i].ToString(), i);
            if (replacement is null && places is null)
                return null;
            if (replacement is null)
                (replacement, end) = ("$", i);
            text.Append(replacement);
            for (var added = 0; places is not null && added < replacement.Length; added++)
                places.Add((i, end));
            i = end;
        }
        return text.ToString();
    }

    /// <summary>What replaces a dollar and the expression after it, and the index of its last character.</summary>
    private (string? Text, int End) At(string value, int dollar, int depth)
    {
        if (dollar + 1 < value.Length && value[dollar + 1] == '$')
            return ("$", dollar + 1);
        if (Expression(value, dollar + 1) is not var (expression, end) || ValueOf(expression, depth) is not { } replacement)
            return (null, dollar);
        return (_left -= replacement.Length) < 0 ? (null, dollar) : (replacement, end);
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
            "-" => isSet ? value : Replace(rest, depth - 1, places: null),
            "+" => isSet ? Replace(rest, depth - 1, places: null) : "",
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
}
