using System.Text.RegularExpressions;

namespace PortConstants.Tool.Open;

/// <summary>
/// Reads what <c>ss</c>, <c>netstat</c> and <c>lsof</c> print, of any version, operating system and language: what counts is the form of
/// the columns, and not their titles or the words for the states.
/// </summary>
internal sealed partial class SocketList
{
    private static readonly char[] Blanks = [' ', '\t'];
    private static readonly string[] Listening = ["LISTEN", "UNCONN"];

    private readonly List<OpenPort> _ports = [];

    private SocketList()
    {
    }

    /// <summary>The ports that are open, by number.</summary>
    public IReadOnlyList<OpenPort> Ports => [.. _ports
        .Distinct()
        .OrderBy(port => port.Port)
        .ThenBy(port => port.Protocol, StringComparer.Ordinal)
        .ThenBy(port => port.Address, StringComparer.Ordinal)
        .ThenBy(port => port.Process, StringComparer.Ordinal)];

    /// <summary>How many lines have a name in the place of a port.</summary>
    public int Named { get; private set; }

    /// <summary>Whether no line was that of a socket, nor the title of a list.</summary>
    public bool IsNone { get; private set; } = true;

    /// <summary>Reads a list.</summary>
    public static SocketList Parse(string text)
    {
        var list = new SocketList();
        foreach (var line in text.Split('\n'))
            list.Read(line.TrimEnd('\r'));
        return list;
    }

    private void Read(string line)
    {
        var cells = line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        // "netstat -b" of Windows has the program below its sockets.
        if (line.Trim() is ['[', .. var program, ']'] && _ports.Count > 0)
            _ports[^1] = _ports[^1] with { Process = program };
        if (cells.Length < 2)
            return;
        if (Title().IsMatch(line))
            IsNone = false;
        // The columns before the protocol of lsof are the program, its process and its user.
        var type = Array.FindIndex(cells, cell => cell is "IPv4" or "IPv6");
        var start = Array.FindIndex(cells, type + 1, cell => ProtocolOf(cell) is not null);
        if (type >= 0 && start > type)
            ReadOfLsof(cells, start);
        else if (start == 0)
            ReadColumns(ProtocolOf(cells[0])!, cells, line);
        // One kind of socket alone: "ss -tln" has no column for the protocol.
        else if (Listening.Contains(cells[0]))
            ReadColumns(cells[0] == "LISTEN" ? "tcp" : "udp", cells, line);
    }

    private void ReadOfLsof(string[] cells, int protocol)
    {
        IsNone = false;
        if (protocol + 1 >= cells.Length || cells[protocol + 1].Contains("->", StringComparison.Ordinal))
            return;
        // A TCP socket that only exists has no state.
        if (ProtocolOf(cells[protocol]) == "tcp" && cells[^1] != "(LISTEN)")
            return;
        if (Endpoint.Parse(cells[protocol + 1]) is { IsAny: false } local)
            Add(local, ProtocolOf(cells[protocol])!, $"{cells[0].Replace("\\x20", " ", StringComparison.Ordinal)} ({cells[1]})");
    }

    // The first two end points are the local one and the other side; who is connected does not listen.
    private void ReadColumns(string protocol, string[] cells, string line)
    {
        Endpoint[] ends = [.. cells.Skip(1).Select(Endpoint.Parse).OfType<Endpoint>().Take(2)];
        if (ends is not [var local, var other])
            return;
        IsNone = false;
        if (other.IsAny && !local.IsAny)
            Add(local, protocol, ProcessOf(cells, line));
    }

    private void Add(Endpoint local, string protocol, string process)
    {
        if (local.Port is { } port)
            _ports.Add(new OpenPort(port, protocol, local.Address.Length == 0 ? "*" : local.Address, process));
        else
            Named++;
    }

    private static string? ProtocolOf(string cell)
    {
        var name = cell.ToLowerInvariant().TrimEnd('4', '6');
        return name is "tcp" or "udp" or "sctp" ? name : name == "udplite" ? "udp" : null;
    }

    /// <summary>The process in the form of each list: <c>users:(("nginx",pid=1,fd=6))</c>, <c>1/nginx</c>, <c>1</c>.</summary>
    private static string ProcessOf(string[] cells, string line)
    {
        if (Users().Match(line) is { Success: true } users)
            return $"{users.Groups[1].Value} ({users.Groups[2].Value})";
        if (NumberAndName().Match(line) is { Success: true } program)
            return $"{program.Groups[2].Value.Trim()} ({program.Groups[1].Value})";
        return cells.Length > 3 && cells[^1].All(char.IsAsciiDigit) ? $"process {cells[^1]}" : "";
    }

    [GeneratedRegex("""users:\(\("([^"]*)",(?:pid=)?(\d+)""")]
    private static partial Regex Users();

    [GeneratedRegex(@"\s(\d+)/(\S.*)$")]
    private static partial Regex NumberAndName();

    // "Proto" and "PID" are the same in every language; the rest of a title is not.
    [GeneratedRegex(@"^\s*(Netid\s+State|State\s+Recv-Q|Proto\s|COMMAND\s+PID)")]
    private static partial Regex Title();
}
