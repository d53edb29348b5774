using System.Globalization;
using System.Text.RegularExpressions;

namespace PortConstants.Tables;

/// <summary>
/// Rewrites forms of ports as ones that <see cref="PortCell"/> reads: <c>7310 (TLS)</c>, <c>49152 and above</c>, <c>7310..7315</c>,
/// <c>localhost:7310</c>, <c>0.0.0.0:7310-&gt;8080/tcp</c>.
/// </summary>
internal static class PortForms
{
    // What Kubernetes gives a service on each node.
    private static readonly PortSpan NodePorts = new(30_000, 32_767);

    // A range with a colon is short, or between round numbers. Two other numbers lead from one port to another.
    private const int LongestColonRange = 200;
    private const int Round = 1000;
    private const int FirstOfUsers = 1024;

    private static readonly (Regex Form, MatchEvaluator Plain)[] Forms =
    [
        (Form("~~(.*?)~~"), match => match.Groups[1].Value),
        (Form(@"\s*[(\[]([^()\[\]]*\p{L}[^()\[\]]*)[)\]]"), WithoutRemark),
        (Form(@"(?<![\w:.\]/-])(?:([a-z][a-z0-9+.-]*)://)?(?:[^\s/@,;]*@)?"
            + @"(\[[0-9a-f:.*]*\]|[\w.-]*[\p{L}*_][\w.*-]*|\d{1,3}(?:\.\d{1,3}){3}|::)?:(\d+)(?!\w)(/[^\s,;]*)?"), PortOfAddress),
        (Form(@"(\d+(?:-\d+)?)\s*(?:->|=>|→)\s*\d+(?:-\d+)?"), match => match.Groups[1].Value),
        (Form(@"(?<![\d:.])(\d{1,5}):(\d{1,5})(?![\d:.])"), PortOfPair),
        (Form(@"(?<=\d)\s*(?:\.{2,3}|…|~)\s*(?=\d)"), _ => "-"),
        (Form(@"(\p{L}+)\s+(\d+)(?:\s+(\p{L}+)\s+(\d+))?"), RangeInWords),
        (Form(@"(?:>=|≥)\s*(\d+)"), match => match.Groups[1].Value + "+"),
        (Form(@"(\d+)\s+(?:(\p{L}+)\s+)?(\p{L}+)"), PortAndUp),
        (Form(@"(?<![\d.])(\d+)\.0(?![\d.])"), match => match.Groups[1].Value),
        // With three digits after one or two, the space may be one between thousands.
        (Form(@"(?<=\d)\s+(?=\d{4,5}(?!\d))|(?<=\d{3})\s+(?=\d{1,3}(?!\d))"), _ => ", "),
    ];

    private static readonly Regex NumberInRemark = Form(@"(?<![\w.])\d{2,}(?![\w.])\s*(\p{L}*)");

    /// <summary>Rewrites a cell.</summary>
    public static string Simplify(string cell)
    {
        foreach (var (form, plain) in Forms)
            cell = form.Replace(cell, plain);
        return cell;
    }

    private static Regex Form(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>
    /// Takes brackets away that name neither a port nor a transport: <c>(default)</c>, <c>(10 ports)</c>, <c>(TLS 1.2)</c>.
    /// </summary>
    private static string WithoutRemark(Match match)
    {
        var remark = match.Groups[1].Value;
        foreach (Match number in NumberInRemark.Matches(remark))
        {
            if (!CellWords.Means(number.Groups[1].Value, CellMeaning.Port))
                return match.Value;
        }
        var transport = Protocols.MeaningOf(remark, out _) & CellMeaning.Transport;
        return transport == 0 ? "" : " " + Protocols.SpellingOf(transport);
    }

    private static string PortOfAddress(Match match)
    {
        string scheme = match.Groups[1].Value, host = match.Groups[2].Value, path = match.Groups[4].Value;
        var protocol = scheme.Length > 0 ? scheme : IsProtocol(host) ? host : "";
        var port = (IsProtocol(protocol) ? protocol + " " : "") + match.Groups[3].Value;
        return scheme.Length == 0 && IsProtocol(path.TrimStart('/')) ? port + path : port;
    }

    private static bool IsProtocol(string word) => CellWords.Means(word, CellMeaning.Transport | CellMeaning.Application);

    /// <summary>
    /// The port of a service before that of its nodes, <c>7311:30311</c>; that of a host before that of a container, <c>8080:80</c>; or
    /// the ends of a range, <c>7310:7315</c>.
    /// </summary>
    private static string PortOfPair(Match match)
    {
        string first = match.Groups[1].Value, last = match.Groups[2].Value;
        int from = int.Parse(first, CultureInfo.InvariantCulture), to = int.Parse(last, CultureInfo.InvariantCulture);
        if (to <= from)
            return first;
        if (to - from <= LongestColonRange || to == PortSet.MaxPort || (from % Round == 0 && (to % Round == 0 || to == NodePorts.Last)))
            return first + "-" + last;
        return from < FirstOfUsers || (NodePorts.Contains(to) && !NodePorts.Contains(from)) ? first : match.Value;
    }

    private static string RangeInWords(Match match)
    {
        if (!CellWords.Means(match.Groups[1].Value, CellMeaning.From))
            return match.Value;
        var first = match.Groups[2].Value;
        if (!match.Groups[4].Success)
            return first;
        return CellWords.Means(match.Groups[3].Value, CellMeaning.To | CellMeaning.And) ? first + "-" + match.Groups[4].Value : match.Value;
    }

    private static string PortAndUp(Match match) =>
        CellWords.Means(match.Groups[3].Value, CellMeaning.Up)
        && (!match.Groups[2].Success || CellWords.Means(match.Groups[2].Value, CellMeaning.And))
            ? match.Groups[1].Value + "+"
            : match.Value;
}
