using System.Text.RegularExpressions;

namespace PortConstants.Tables;

/// <summary>Tells what a file is that is no table.</summary>
internal static class FileKind
{
    private const int SampleSize = 4000;

    private static readonly string[] HtmlTags =
        ["<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<h1", "<h2", "<ul", "<pre"];

    private static readonly Regex Json = new(@"^(\{\s*(""|\}|$)|\[\s*([{\[""\d]|$))");
    private static readonly Regex Code =
        new(@"^((global )?using [\w. =]+;|namespace [\w.]+|((public|internal|static|partial|sealed) )*(class|enum|record|struct) \w+)");
    private static readonly Regex Section = new(@"^\[+[\w. :""-]+\]+$");
    private static readonly Regex Setting = new(@"^(export )?[\w.\-:""]+\s*=");
    private static readonly Regex Yaml = new(@"^(- +)*[""']?[\w./ -]+[""']?:(\s|$)|^- \S|^---$");

    /// <summary>The kind of a text; <see langword="null"/>: it is not known.</summary>
    public static string? Of(string text)
    {
        var sample = text.Substring(0, Math.Min(text.Length, SampleSize)).TrimStart('\uFEFF');
        var lines = sample.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim())
                .Where(line => line.Length > 0 && line[0] is not ('#' or ';') && !line.StartsWith("//", StringComparison.Ordinal)).ToList();
        if (lines.Count == 0)
            return null;
        var first = lines[0];
        if (Array.Exists(HtmlTags, tag => first.StartsWith(tag, StringComparison.OrdinalIgnoreCase)))
            return "HTML";
        if (first.Length > 1 && first[0] == '<' && (char.IsLetter(first[1]) || first[1] is '?' or '!'))
            return "XML";
        if (lines.Exists(Setting.IsMatch) && lines.Exists(Section.IsMatch)
            && AreMost(lines, line => Section.IsMatch(line) || Setting.IsMatch(line)))
            return "INI or TOML";
        return Json.IsMatch(first) ? "JSON"
            : lines.Exists(Code.IsMatch) && sample.IndexOf('{') >= 0 ? "C#"
            : AreMost(lines, Setting.IsMatch) ? "a list of settings"
            : AreMost(lines, Yaml.IsMatch) ? "YAML"
            : null;
    }

    // The last line of the sample may be cut.
    private static bool AreMost(List<string> lines, Func<string, bool> kind) => lines.Count(kind) * 10 >= lines.Count * 9;
}
