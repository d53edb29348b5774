using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Configuration;

/// <summary>
/// The options of a command line that a setting holds, each a setting of its own by its name: <c>--urls http://*:5000</c>,
/// <c>--Smtp:Port=25</c>, <c>/port=8080</c>.
/// </summary>
internal static class CommandLine
{
    /// <summary>The settings, with the options of each command line in its place.</summary>
    public static IEnumerable<Setting> Expand(IEnumerable<Setting> settings) =>
        settings.SelectMany(setting =>
            KnownSettings.Shows(SettingPath.LastNameOf(setting.Path), SettingMeaning.CommandLine) ? Split(setting) : [setting]);

    private static IEnumerable<Setting> Split(Setting line)
    {
        var text = line.Value;
        string? option = null;
        for (int at = 0, start; (start = SkipSpaces(text, at)) < text.Length;)
        {
            at = EndOfWord(text, start);
            var name = OptionName(text, start, at);
            var equals = name is null ? -1 : text.IndexOf('=', start, at - start);
            if (equals >= 0)
                yield return Value(line, name!, equals + 1, at);
            else if (name is null)
                yield return option is null ? line.Part(start, at - start) : Value(line, option, start, at);
            option = equals < 0 ? name : null;
        }
    }

    private static Setting Value(Setting line, string name, int start, int end)
    {
        var isQuoted = end - start >= 2 && line.Value[start] is '"' or '\'' && line.Value[end - 1] == line.Value[start];
        return isQuoted ? line.Part(name, start + 1, end - start - 2) : line.Part(name, start, end - start);
    }

    private static string? OptionName(string text, int start, int end)
    {
        var equals = text.IndexOf('=', start, end - start);
        var isOption = string.CompareOrdinal(text, start, "--", 0, 2) == 0 || (text[start] == '/' && equals > start);
        return isOption ? text.Substring(start, (equals < 0 ? end : equals) - start) : null;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int EndOfWord(string text, int at)
    {
        for (var quote = '\0'; at < text.Length && (quote != '\0' || !char.IsWhiteSpace(text[at])); at++)
        {
            if (text[at] == quote)
                quote = '\0';
            else if (quote == '\0' && text[at] is '"' or '\'')
                quote = text[at];
        }
        return at;
    }
}
