using System.Globalization;

namespace PortConstants.Tables;

/// <summary>
/// The titles of columns: the plain ones, those of <c>data/table-titles.csv</c>, and what is put together of them, such as
/// <c>Application / Service</c> and <c>Port (TCP)</c>.
/// </summary>
internal static class TableTitles
{
    /// <summary>The choice of a plain title: of two that compete the first one is taken.</summary>
    public const int Plain = 1;

    /// <summary>The last choice of a description that may be the name of a table without one.</summary>
    public const int LastNamingDescription = 2;

    /// <summary>The first choice of a name that is one where nothing else is.</summary>
    public const int FirstWeakName = 9;

    private const int MaxLength = 64;

    // A file that has only these titles, as ours have, needs no others to be read. The rules read the last two.
    private static readonly string[] Own = ["port", "name", "members", "protocol", "risk", "encrypted", "description", "evidence", "http"];

    private static readonly char[] Joints = ['/', '&', '|', ',', '+', '-', ':', '(', ')', '[', ']'];

    private static readonly Lazy<Dictionary<string, TableTitle>> Known = new(Read);

    /// <summary>What a title names; <see langword="null"/>: none of the columns.</summary>
    public static TableTitle? Find(string title)
    {
        var own = Array.IndexOf(Own, title);
        if (own >= 0)
            return own <= (int)TableColumn.Description ? new TableTitle((TableColumn)own, Plain) : null;
        var normal = Normalize(title);
        return FindNormal(normal) ?? FindPortOfProtocol(normal) ?? FindJoined(title);
    }

    /// <summary>Whether one of the words of a title is a word for port: <c>Ports used</c>, <c>HttpPort</c>.</summary>
    public static bool SpeaksOfPorts(string title)
    {
        var start = 0;
        for (var i = 0; i <= title.Length; i++)
        {
            var isInWord = i < title.Length && char.IsLetter(title[i]);
            if (isInWord && !(i > start && char.IsUpper(title[i]) && char.IsLower(title[i - 1])))
                continue;
            if (i > start && CellWords.Means(title.Substring(start, i - start), CellMeaning.Port))
                return true;
            start = isInWord ? i : i + 1;
        }
        return false;
    }

    /// <summary>Whether two titles are the same.</summary>
    public static bool AreSame(string left, string right)
    {
        var normal = Normalize(left);
        return normal == Normalize(right) && (normal.Length > 0 || (left.Trim().Length > 0 && left.Trim() == right.Trim()));
    }

    private static TableTitle? FindNormal(string title) => title.Length > 0 && Known.Value.TryGetValue(title, out var known) ? known : null;

    /// <summary>A word for port beside a transport protocol: <c>TCP Port</c>; beside both it is the column of all ports.</summary>
    private static TableTitle? FindPortOfProtocol(string normal)
    {
        var rest = normal.Replace("tcp", "").Replace("udp", "");
        if (rest.Length == normal.Length || FindNormal(rest) is not { Column: TableColumn.Port } port)
            return null;
        var column = normal.IndexOf("udp", StringComparison.Ordinal) < 0 ? TableColumn.TcpPort
            : normal.IndexOf("tcp", StringComparison.Ordinal) < 0 ? TableColumn.UdpPort
            : TableColumn.Port;
        return port with { Column = column };
    }

    private static TableTitle? FindJoined(string title)
    {
        TableTitle? found = null;
        foreach (var part in title.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Select(Normalize).Where(part => part.Length > 0))
        {
            if (FindNormal(part) is not { } known)
                return null;
            found = found is null ? known : Join(found, known);
            if (found is null)
                return null;
        }
        // A title that is one thing alone is preferred to one that is more.
        return found is null ? null : found with { Choice = Math.Max(found.Choice, Plain + 1) };
    }

    /// <summary>
    /// What two titles name together. A name beside a description or an application protocol is the name, and a port beside a protocol
    /// the port; other pairs are none.
    /// </summary>
    private static TableTitle? Join(TableTitle left, TableTitle right) => (left.Column, right.Column) switch
    {
        var (first, second) when first == second => left.Choice <= right.Choice ? left : right,
        (TableColumn.Name, TableColumn.Description or TableColumn.Protocol) => left,
        (TableColumn.Description or TableColumn.Protocol, TableColumn.Name) => right,
        (TableColumn.Port, TableColumn.Protocol) => left,
        (TableColumn.Protocol, TableColumn.Port) => right,
        _ => null,
    };

    private static Dictionary<string, TableTitle> Read()
    {
        var titles = new Dictionary<string, TableTitle>(StringComparer.Ordinal);
        for (var file = new DataFile("table-titles.csv"); file.Read();)
        {
            var column = (TableColumn)Enum.Parse(typeof(TableColumn), file.Text("column"));
            titles.Add(Normalize(file.Text("title")), new TableTitle(column, int.Parse(file.Text("choice"), CultureInfo.InvariantCulture)));
        }
        return titles;
    }

    private static string Normalize(string title)
    {
        var buffer = new char[Math.Min(title.Length, MaxLength)];
        var length = 0;
        foreach (var c in title)
        {
            if (length == buffer.Length)
                break;
            if (char.IsLetterOrDigit(c))
                buffer[length++] = char.ToLowerInvariant(c);
        }
        return new string(buffer, 0, length);
    }
}
