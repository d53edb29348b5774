namespace PortConstants.Analyzers.Naming;

/// <summary>The naming rule: which names say that the number behind them is a TCP/IP port.</summary>
internal static class PortNames
{
    // The word before "port" that makes it something else: a plug, a picture, a verb, or a key ("priority by port").
    private static readonly HashSet<string> OtherKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "air", "by", "com", "completion", "display", "ex", "gpio", "hdmi", "im", "input", "io", "lpt", "midi", "of", "output",
        "parallel", "pass", "per", "physical", "printer", "re", "serial", "sup", "trans", "usb", "view",
    };

    private static readonly HashSet<string> Bounds = new(StringComparer.OrdinalIgnoreCase)
    {
        "begin", "bound", "end", "first", "high", "highest", "last", "limit", "low", "lower", "lowest", "max", "maximum",
        "min", "minimum", "range", "start", "upper",
    };

    private static readonly HashSet<string> Barred = new(StringComparer.OrdinalIgnoreCase)
    {
        "bad", "banned", "blacklist", "blacklisted", "block", "blocked", "blocklist", "dangerous", "denied", "deny", "disallowed",
        "exclude", "excluded", "forbidden", "ignore", "ignored", "prohibited", "reserved", "restricted", "risky", "unsafe",
    };

    private static readonly HashSet<string> Hardware = new(StringComparer.OrdinalIgnoreCase)
    {
        "gpio", "hid", "lpt", "midi", "parallel", "serial", "uart", "usb",
    };

    /// <summary>Judges a name by its last camel-case word.</summary>
    public static PortNameKind Classify(string name)
    {
        // Nearly every name in a program ends here, so nothing is allocated before this line.
        var length = LengthWithoutNumber(name);
        var ending = length == 0 ? null : (name[length - 1] | ' ') switch { 't' => "port", 's' => "ports", 'r' => "PortNumber", 'e' => "PortValue", _ => null };
        if (ending is null || !EndsWith(name, length, ending))
            return PortNameKind.None;

        var words = WordSplitter.Words(name.Substring(0, length));
        var last = words.Count - 1;
        if (last > 0 && (Is(words[last], "number") || Is(words[last], "value")))
            last--;
        var kind = Is(words[last], "port") ? PortNameKind.One : Is(words[last], "ports") ? PortNameKind.Many : PortNameKind.None;
        return last > 0 && OtherKinds.Contains(words[last - 1]) ? PortNameKind.None : kind;
    }

    /// <summary>Whether the name is that of a limit, which may lie one beyond the ports: <c>MaxPort = 65536</c>.</summary>
    public static bool IsLimit(string name) => WordSplitter.Words(name).Exists(Bounds.Contains);

    /// <summary>Whether the ports in this symbol are listed in order to keep away from them: <c>BlockedPorts</c>.</summary>
    public static bool IsDenyList(string name) => WordSplitter.Words(name).Exists(Barred.Contains);

    /// <summary>Whether a type or namespace of this name deals with plugs and wires, where a port is no TCP/IP port.</summary>
    public static bool IsHardware(string name) =>
        WordSplitter.Words(name).Exists(Hardware.Contains);

    private static int LengthWithoutNumber(string name)
    {
        var length = name.Length;
        while (length > 0 && name[length - 1] is (>= '0' and <= '9') or '_')
            length--;
        return length;
    }

    private static bool EndsWith(string name, int length, string suffix) =>
        length >= suffix.Length
        && string.Compare(name, length - suffix.Length, suffix, 0, suffix.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
