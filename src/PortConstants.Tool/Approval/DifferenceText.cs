using PortConstants.Tables.Approved;
using PortConstants.Tables.Text;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Approval;

/// <summary>Shows how a list differs, as lines with <c>+</c> and <c>-</c>, and with <c>?</c> where a person has to decide.</summary>
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
        foreach (var missing in difference.Missing)
            WriteMissing(writer, missing);
        foreach (var (line, place) in difference.Undecided)
            writer.WriteLine($"? {Row(line)}   {PlaceOf(place)}");
        foreach (var line in difference.Unused)
            writer.WriteLine($"- {Row(line)}");
        if (difference.UnknownBecause.Length > 0)
            writer.WriteLine($"Which lines are unused was not checked: {ShownText.From(difference.UnknownBecause)}.");
        foreach (var sentence in Sentences(difference, isUpdate))
            writer.WriteLine(sentence);
    }

    private static void WriteMissing(TextWriter writer, MissingLine missing)
    {
        writer.WriteLine($"+ {Row(missing.Line)}   {PlaceOf(missing.Place)}");
        foreach (var doubt in missing.Doubts)
            writer.WriteLine($"    {ShownText.From($"{doubt.Rule}: {doubt.Message}")}");
    }

    private static IEnumerable<string> Sentences(ListDifference difference, bool isUpdate)
    {
        if (difference.IsEmpty)
            yield return difference.UnknownBecause.Length > 0
                ? "Every port is approved."
                : "Every port is approved, and every approved port is used.";
        var open = difference.Undecided.Count + (isUpdate ? difference.Missing.Count(missing => missing.Line.IsUndecided) : 0);
        if (open > 0)
            yield return $"{Counted.Of(open, "direction")} to decide on: "
                + "write listens or connects in the place of '?', which approves nothing.";
        var doubted = difference.Missing.Count(missing => missing.Doubts.Count > 0);
        if (isUpdate && doubted > 0)
            yield return $"The rules report {Counted.Of(doubted, "added port")}: read the list before you commit it.";
        if (!isUpdate && difference.Missing.Count + difference.Unused.Count > 0)
            yield return $"{Counted.Of(difference.Missing.Count, "port")} not approved, "
                + $"{Counted.Of(difference.Unused.Count, "approved port")} not used. "
                + "To accept this: dotnet ports --update";
    }

    private static string PlaceOf(ReportedPort place) => $"{ShownText.From(place.File)}({place.Line},{place.Column})";

    private static string Row(ApprovedPort line)
    {
        var ports = line.Ports.SpanCount > 1 ? $"\"{line.Ports}\"" : $"{line.Ports}";
        return ShownText.From($"{ports},{line.Protocol},{line.Direction},{line.Name}");
    }
}
