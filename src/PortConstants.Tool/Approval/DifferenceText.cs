using PortConstants.Tables.Approved;
using PortConstants.Tables.Text;
using PortConstants.Tool.Formats;

namespace PortConstants.Tool.Approval;

/// <summary>Shows how a list differs, as lines with <c>+</c> and <c>-</c>.</summary>
internal static class DifferenceText
{
    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="isUpdate">Whether the list is written now.</param>
    public static void Write(TextWriter writer, ListDifference difference, bool isUpdate)
    {
        var name = ShownText.From(difference.File.Path);
        writer.WriteLine(difference.File.Exists ? name : isUpdate ? $"{name} (new)" : $"{name} (does not exist)");
        foreach (var (line, place) in difference.Missing)
            writer.WriteLine($"+ {Row(line)}   {ShownText.From(place.File)}({place.Line},{place.Column})");
        foreach (var line in difference.Unused)
            writer.WriteLine($"- {Row(line)}");
        if (difference.UnknownBecause.Length > 0)
            writer.WriteLine($"Which lines are unused was not checked: {ShownText.From(difference.UnknownBecause)}.");
        if (difference.IsEmpty)
            writer.WriteLine(difference.UnknownBecause.Length > 0
                ? "Every port is approved."
                : "Every port is approved, and every approved port is used.");
        else if (!isUpdate)
            writer.WriteLine(
                $"{Counted.Of(difference.Missing.Count, "port")} not approved, "
                + $"{Counted.Of(difference.Unused.Count, "approved port")} not used. "
                + "To accept this: dotnet ports --update");
    }

    private static string Row(ApprovedPort line)
    {
        var ports = line.Ports.SpanCount > 1 ? $"\"{line.Ports}\"" : $"{line.Ports}";
        return ShownText.From($"{ports},{line.Protocol},{line.Direction},{line.Name}");
    }
}
