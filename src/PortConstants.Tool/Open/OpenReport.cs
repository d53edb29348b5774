using PortConstants.Tables.Approved;
using PortConstants.Tables.Text;
using PortConstants.Tool.Formats;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Open;

/// <summary>The open ports for people.</summary>
internal static class OpenReport
{
    private const int MaxNames = 4;

    /// <summary>Writes the comparison.</summary>
    /// <param name="ports">The comparison.</param>
    /// <param name="named">How many lines had a name in the place of the port.</param>
    public static StyledText Write(OpenPorts ports, int named)
    {
        var text = new StyledText();
        OpenSocket[] known = [.. ports.Sockets.Where(socket => socket.IsKnown)];
        OpenSocket[] unknown = [.. ports.Sockets.Where(socket => !socket.IsKnown)];
        text.Line(
            $"{Counted.Of(ports.Sockets.Count, "open port")}: {known.Length} known, {unknown.Length} in no code; "
            + $"{Counted.Of(ports.Missing.Count, "port")} of the code not open",
            TextStyle.Title);
        AddSection(text, "Open and in no code", TextStyle.Warning, unknown.Select(socket => Row(socket, TextStyle.Warning, Guess(socket))));
        AddSection(text, "Open and known", TextStyle.Good, known.Select(socket => Row(socket, TextStyle.Port, Explanation(socket))));
        AddSection(text, "In code and not open", TextStyle.Title, ports.Missing.Select(missing => new[]
        {
            (missing.Flow.Number, TextStyle.Port),
            (NameOf(missing), TextStyle.Plain),
            (missing.Flow.ShownPlaces, TextStyle.Dim),
        }));
        if (named > 0)
            text.Line().Line(
                $"{Counted.Of(named, "line")} passed over: a name in the place of the port. Add -n (lsof: -nP), which shows numbers.",
                TextStyle.Warning);
        return text;
    }

    private static void AddSection(
        StyledText text, string title, TextStyle style, IEnumerable<(string Text, TextStyle Style)[]> lines)
    {
        (string Text, TextStyle Style)[][] rows = [.. lines];
        if (rows.Length > 0)
            text.Line().Line(title, style).Table(rows, "  ");
    }

    private static (string Text, TextStyle Style)[] Row(OpenSocket socket, TextStyle style, string explanation) =>
    [
        (socket.Ports[0].Number, style),
        (Several(socket.Ports.Select(port => port.Address)), TextStyle.Plain),
        (Several(socket.Ports.Select(port => port.Process)), TextStyle.Plain),
        (explanation, TextStyle.Dim),
    ];

    private static string Explanation(OpenSocket socket)
    {
        if (socket.Listeners.Count == 0)
            return "approved: " + ShownText.From(socket.Approved is { Description.Length: > 0 } line ? line.Description
                : socket.Approved!.Name);
        var programs = socket.Listeners.Select(of => $"{NameOf(of)} in {of.Flow.ShownPlaces}").Distinct();
        return string.Join("; ", programs) + (socket.IsWider ? "; the code listens on localhost alone" : "");
    }

    private static string Guess(OpenSocket socket) => string.Join("; ", socket.Others
        .Select(of => of.Flow.First.Direction == PortDirections.Connects
            ? $"{NameOf(of)} connects to {(of.Flow.Hosts.Count > 0 ? of.Flow.ShownHosts : "this port")}"
            : $"{NameOf(of)} in {of.Flow.ShownPlaces}, direction not known")
        .Distinct());

    private static string NameOf((PortProgram Program, Flow Flow) of) => of.Program.NameOf(of.Flow.First.Service);

    private static string Several(IEnumerable<string> texts) =>
        Listed.Of([.. texts.Where(text => text.Length > 0).Select(ShownText.From).Distinct()], MaxNames);
}
