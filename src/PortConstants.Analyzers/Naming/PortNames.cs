using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>The naming rule: which names show that a number is a TCP/IP port.</summary>
internal static class PortNames
{
    private const string Port = "port";

    /// <summary>
    /// Classifies a name by its word <c>port</c>. Only words that qualify a port may follow it: <c>PortNumber</c>, <c>ServerPortSsl</c>,
    /// <c>SmbPortV1</c>, <c>PortOfHttp</c>; but not <c>PortCount</c>. Without a word boundary, what precedes it has to be known:
    /// <c>smtpport</c>.
    /// </summary>
    public static PortNameKind Classify(string name)
    {
        // Nearly every name in a program ends here, so nothing is allocated before this line.
        if (!MayContainPort(name))
            return PortNameKind.None;
        var words = WordSplitter.Words(name.Substring(0, LengthWithoutNumber(name)));
        var last = words.Count - 1;
        var isPlural = false;
        while (last > 0 && IsQualifier(words, last, ref isPlural))
            last--;
        var kind = last < 0 ? PortNameKind.None : ClassifyWord(words, last);
        return kind == PortNameKind.One && isPlural ? PortNameKind.Many : kind;
    }

    /// <summary>Whether the name is that of a limit, which may lie one beyond the ports: <c>MaxPort = 65536</c>.</summary>
    public static bool IsLimit(string name)
    {
        var words = WordSplitter.Words(name);
        for (var i = 0; i < words.Count; i++)
        {
            if (KnownWords.Shows(words[i], WordMeaning.Limit) && !IsOtherEnd(words, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether the name is that of ports to avoid, or of ports on which an attack is expected: <c>BlockedPorts</c>.</summary>
    public static bool IsDenyList(string name)
    {
        var words = WordSplitter.Words(name);
        for (var i = 0; i < words.Count; i++)
        {
            // A block chain blocks nothing.
            if (KnownWords.Shows(words[i], WordMeaning.Deny) && !(i + 1 < words.Count && Is(words[i + 1], "chain")))
                return true;
        }
        return false;
    }

    /// <summary>Whether a list of this name holds ports to look out for: <c>BackdoorPorts</c>, <c>WatchedPorts</c>.</summary>
    public static bool IsWatchList(string name) => NameWords.Show(name, WordMeaning.Watch);

    /// <summary>Whether the name shows that the number is no valid port on purpose: <c>invalidPort</c>, <c>PortOutOfRange</c>.</summary>
    public static bool IsInvalidOnPurpose(string name) => NameWords.Show(name, WordMeaning.Invalid);

    /// <summary>Whether a type or namespace of this name deals with plugs and wires, where a port is no TCP/IP port.</summary>
    public static bool IsHardware(string name) => NameWords.Show(name, WordMeaning.Hardware);

    private static bool MayContainPort(string name)
    {
        for (var i = name.Length - Port.Length; i >= 0; i--)
        {
            if ((name[i] | ' ') == 'p' && (name[i + 1] | ' ') == 'o' && (name[i + 2] | ' ') == 'r' && (name[i + 3] | ' ') == 't')
                return true;
        }
        return false;
    }

    private static int LengthWithoutNumber(string name)
    {
        var length = name.Length;
        while (length > 0 && name[length - 1] is (>= '0' and <= '9') or '_')
            length--;
        return length;
    }

    /// <summary>
    /// Whether a word only qualifies the port before it: a number word, a version, a service, <c>of</c> before a service.
    /// </summary>
    private static bool IsQualifier(List<string> words, int index, ref bool isPlural)
    {
        var word = words[index];
        if (KnownWords.Shows(word, WordMeaning.Number | WordMeaning.PortQualifier) || IsVersion(word))
            return true;
        if (Is(word, "numbers") || Is(word, "values"))
            return isPlural = true;
        return index + 1 < words.Count && (Is(word, "of") || Is(word, "for"));
    }

    private static bool IsVersion(string word) => word.Length > 0 && (word[0] | ' ') == 'v' && word.Length == 1;

    private static PortNameKind ClassifyWord(List<string> words, int index)
    {
        var kind = ClassifyWord(words[index].ToLowerInvariant(), out var isWhole);
        if (kind != PortNameKind.None)
            return isWhole && index > 0 && KnownWords.Shows(words[index - 1], WordMeaning.OtherPort) ? PortNameKind.None : kind;
        // To the splitter, the last capital of "SMTPport" is the beginning of a word.
        return index > 0 ? ClassifyWord((words[index - 1] + words[index]).ToLowerInvariant(), out _) : PortNameKind.None;
    }

    // A front end, a back end and an EndPoint are no ends of a range.
    private static bool IsOtherEnd(List<string> words, int index) =>
        Is(words[index], "end")
        && ((index > 0 && (Is(words[index - 1], "front") || Is(words[index - 1], "back")))
            || (index + 1 < words.Count && words[index + 1].StartsWith("point", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Classifies a single word in small letters, such as <c>port</c>, <c>smtpport</c> or <c>portno</c>.</summary>
    private static PortNameKind ClassifyWord(string word, out bool isWhole)
    {
        for (var at = word.IndexOf(Port, StringComparison.Ordinal); at >= 0; at = word.IndexOf(Port, at + 1, StringComparison.Ordinal))
        {
            isWhole = at == 0;
            var end = at + Port.Length;
            var isPlural = end < word.Length && word[end] == 's' && IsQualified(word, end + 1);
            if ((isPlural || IsQualified(word, end)) && IsQualifying(word, at))
                return isPlural ? PortNameKind.Many : PortNameKind.One;
        }
        isWhole = false;
        return PortNameKind.None;
    }

    private static bool IsQualifying(string word, int end) =>
        end == 0
        || KnownWords.Shows(word.Substring(0, end), WordMeaning.PortAbbreviation)
        || IsComposed(word, 0, end, WordMeaning.PortPrefix);

    private static bool IsQualified(string word, int start) =>
        start == word.Length
        || KnownWords.Shows(word.Substring(start), WordMeaning.Number)
        || IsComposed(word, start, word.Length, WordMeaning.PortQualifier);

    /// <summary>Whether a part of a word consists of known parts: <c>tcpserver</c>.</summary>
    private static bool IsComposed(string word, int start, int end, WordMeaning meaning)
    {
        for (var middle = end; middle > start; middle--)
        {
            if (IsPart(word.Substring(start, middle - start), meaning) && (middle == end || IsComposed(word, middle, end, meaning)))
                return true;
        }
        return false;
    }

    private static bool IsPart(string word, WordMeaning meaning) =>
        KnownWords.Shows(word, meaning) || (meaning == WordMeaning.PortPrefix && Products.IsNamedBy(word));

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
