namespace PortConstants.Tables;

/// <summary>Reads the marks of columns that are named for a protocol.</summary>
internal static class ProtocolMarks
{
    // Those of encyclopedias too: an official, an assigned and an unofficial use are uses.
    private static readonly HashSet<string> Set = new(StringComparer.OrdinalIgnoreCase)
    {
        "yes", "y", "x", "true", "t", "1", "+", "✓", "✔", "✅", "☑", "●", "•", "×",
        "ok", "on", "ja", "j", "oui", "o", "sí", "si", "sì", "s", "sim", "да", "是",
        "tcp", "udp", "sctp", "dccp", "official", "unofficial", "assigned", "used",
    };

    private static readonly HashSet<string> Clear = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "no", "n", "false", "f", "0", "-", "–", "—", "−", "n/a", "none", "off",
        "✗", "✘", "❌", "☐", "nein", "non", "não", "nee", "нет", "否",
        "reserved", "unassigned", "unknown", "unused",
    };

    /// <summary>Whether the mark is set; <see langword="null"/>: it is no mark. A footnote such as <c>[12]</c> is left aside.</summary>
    public static bool? Read(string cell)
    {
        var footnote = cell.IndexOf('[');
        var mark = (footnote > 0 ? cell.Substring(0, footnote) : cell).Trim();
        return Set.Contains(mark) ? true : Clear.Contains(mark) ? false : null;
    }
}
