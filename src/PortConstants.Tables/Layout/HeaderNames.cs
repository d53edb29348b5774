namespace PortConstants.Tables;

/// <summary>
/// How a header may spell the columns. A spelling of a line before is preferred; two columns with spellings of one line compete, which
/// matters for ports only. Letters and digits alone are compared, in any letter case.
/// </summary>
internal static class HeaderNames
{
    private static readonly (TableColumn Column, string Spellings)[] Lines =
    [
        (TableColumn.Port, "port portnumber"),
        (TableColumn.Port, "portno portnr portnum portid ports portnumbers portnos portrange portranges portprotocol protocolport "
            + "portproto portnummer portnummern puerto puertos númerodepuerto porta porte numérodeport nodeport numerodiporta "
            + "númerodaporta poort poortnummer порт ポート ポート番号 端口 端口号"),
        (TableColumn.Port, "localport localports listenport listeningport serverport serviceport destinationport destinationports destport "
            + "dstport dport destinationportrange destinationportranges hostport containerport targetport publishedport externalport "
            + "internalport remoteport remoteports zielport"),
        (TableColumn.FirstPort, "fromport portfrom startport portstart firstport portfirst lowport portlow lowerport minport portmin "
            + "beginport portbegin startingport portrangestart portrangefrom vonport portvon"),
        (TableColumn.FirstPort, "from start first von"),
        (TableColumn.LastPort, "toport portto endport portend lastport portlast highport porthigh upperport maxport portmax "
            + "endingport portrangeend portrangeto bisport portbis"),
        (TableColumn.LastPort, "to end last bis"),
        (TableColumn.TcpPort, "tcpport tcpports porttcp portstcp tcpportnumber"),
        (TableColumn.UdpPort, "udpport udpports portudp portsudp udpportnumber"),
        (TableColumn.Tcp, "tcp"),
        (TableColumn.Udp, "udp"),
        (TableColumn.Sctp, "sctp"),
        (TableColumn.Dccp, "dccp"),

        (TableColumn.Name, "name servicename"),
        (TableColumn.Name, "service services dienst dienste servicio serviço servizio "
            + "сервис служба サービス サービス名 服务 服务名称"),
        (TableColumn.Name, "label"),
        (TableColumn.Name, "app application applications applicationname appname anwendung "
            + "aplicación aplicação applicazione toepassing"),
        (TableColumn.Name, "program programname programm"),
        (TableColumn.Name, "keyword"),
        (TableColumn.Name, "bezeichnung nombre nom nome naam имя 名前 名称"),
        (TableColumn.Name, "displayname rulename"),

        (TableColumn.Members, "members"),

        (TableColumn.Protocol, "protocol transportprotocol"),
        (TableColumn.Protocol, "proto protocols ipprotocol transport layer4 l4 layer4protocol l4protocol tcpudp udptcp tcporudp "
            + "protokoll protocole protocolo protocollo протокол プロトコル 协议"),

        (TableColumn.Risk, "risk"),
        (TableColumn.Encrypted, "encrypted"),

        (TableColumn.Description, "description"),
        (TableColumn.Description, "usage use purpose beschreibung descripción descrição descrizione omschrijving "
            + "verwendung описание 説明 描述 说明"),
        (TableColumn.Description, "comment comments notes note details remarks remark bemerkung bemerkungen kommentar commentaire "
            + "commentaires remarque comentario comentarios notas osservazioni opmerking"),
    ];

    private static readonly Dictionary<string, (TableColumn Column, int Rank)> BySpelling = Lines
        .SelectMany((line, rank) => line.Spellings.Split(' ').Select(spelling => (spelling, line.Column, rank)))
        .ToDictionary(item => item.spelling, item => (item.Column, item.rank), StringComparer.Ordinal);

    /// <summary>The last line whose spellings may be the only name that a table has.</summary>
    private static readonly int LastNaming = BySpelling["purpose"].Rank;

    /// <summary>The column of a title, and how it ranks among the spellings of that column: lower ones are preferred.</summary>
    public static bool TryFind(string title, out TableColumn column, out int rank)
    {
        var found = BySpelling.TryGetValue(Normalize(title), out var item);
        (column, rank) = item;
        return found;
    }

    /// <summary>The rank of the plain spellings of a column.</summary>
    public static int PlainRank(TableColumn column) => Array.FindIndex(Lines, line => line.Column == column);

    /// <summary>Whether a description of this rank may be the name, where nothing else is one.</summary>
    public static bool CanName(int descriptionRank) => descriptionRank <= LastNaming;

    /// <summary>Whether two titles are the same.</summary>
    public static bool AreSame(string left, string right) => Normalize(left) == Normalize(right) && Normalize(left).Length > 0;

    private static string Normalize(string title)
    {
        var buffer = new char[Math.Min(title.Length, 64)];
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
