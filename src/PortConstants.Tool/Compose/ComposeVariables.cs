using System.Text;

namespace PortConstants.Tool.Compose;

/// <summary>The variables in a value of a compose file.</summary>
internal static class ComposeVariables
{
    /// <summary>Replaces each variable by its default: <c>${PORT:-8080}</c> is 8080.</summary>
    /// <returns><see langword="null"/> if a variable has no default, so that the value comes from elsewhere.</returns>
    public static string? Replace(string value)
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
            var end = value.IndexOf('}', i);
            if (i + 1 >= value.Length || value[i + 1] != '{' || end < 0 || DefaultOf(value[(i + 2)..end]) is not { } replacement)
                return null;
            text.Append(replacement);
            i = end;
        }
        return text.ToString();
    }

    /// <summary>The default in <c>NAME:-default</c> or <c>NAME-default</c>.</summary>
    private static string? DefaultOf(string variable)
    {
        var name = variable.TakeWhile(c => char.IsLetterOrDigit(c) || c == '_').Count();
        var rest = variable[name..];
        if (rest.StartsWith(":-", StringComparison.Ordinal))
            return rest[2..];
        return rest.StartsWith('-') ? rest[1..] : null;
    }
}
