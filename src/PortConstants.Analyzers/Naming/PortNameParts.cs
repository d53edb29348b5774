namespace PortConstants.Analyzers.Naming;

/// <summary>The words of which the names of ports consist.</summary>
internal static class PortNameParts
{
    /// <summary>The words that show no more than that a port is a number.</summary>
    public static readonly HashSet<string> NumberWords = WordList.Parse("no nr num number value nummer numero numeric");

    /// <summary>The words that may follow <c>port</c>: services, encryption, and which one of several it is.</summary>
    public static readonly HashSet<string> Qualifiers = WordList.Parse("""
        amqp amqps cassandra clear coap default dhcp dns elasticsearch ftp ftps grpc http https imap imaps irc kafka
        ldap ldaps legacy local memcached modbus mongo mongodb mqtt mqtts mssql mysql nats nntp ntp opcua oracle
        plain pop pop3 postgres postgresql rabbitmq rdp redis remote rpc rtsp
        secure sftp sip smb smtp smtps snmp socks sql sqlserver ssh ssl starttls syslog tcp telnet tftp tls udp vnc
        websocket ws wss
        """);

    /// <summary>
    /// The words that precede <c>port</c> where nothing separates them. A list, because <c>passport</c>, <c>airport</c>, <c>support</c>
    /// and <c>transport</c> end alike.
    /// </summary>
    public static readonly HashSet<string> FirstParts = WordList.Parse("""
        active admin agent alt alternate amqp amqps api app application auth backend base bind bot bound broker
        cache cassandra cert chat client cluster cmd coap command config connect connection consul control couchbase
        daemon dashboard data database db debug debugger default dest destination dev dhcp discovery dispatcher dns
        docker domain dst elastic elasticsearch endpoint event ext external
        file firewall forward forwarding front frontend ftp ftps game gateway global gossip grpc
        health host hostname http https hub ident imap imaps initial inspector internal ip ipc irc jdbc jms jmx json
        kafka kernel ldap ldaps listen listener listening load local localhost log logger login lookup
        mail main management master mdns memcached message metrics mgmt mock modbus mongo mongodb monitor monitoring
        mq mqtt mqtts ms mssql multicast my mysql nat nats net network nntp node ntp
        ocpp old opcua open oracle origin own
        p2p peer pg pgbouncer pop pop3 postgres postgresql pptp preferred primary private prod prometheus proxy
        public publish push query queue
        rabbit rabbitmq rcon rdp read receive receiver recv redis relay remote replica reply request requested
        response rest rmi rpc rtcp rtmp rtp rtsp
        sec secondary secure selenium send sender sentinel server service sftp signal sip slave smb smtp smtps snmp
        soap socket socks solr source spring sql sqlserver src ssdp ssh ssl standard start static stats status steam
        stomp stream stun svc sync syslog system target tcp telnet test tftp tls torrent trace tracker tunnel turn
        udp unsecure update upload upnp user vnc web webserver webservice websocket win worker write ws wss www xmpp
        zk zookeeper
        """);

    /// <summary>The abbreviations that precede <c>port</c> by themselves only: destination, local and remote port.</summary>
    public static readonly HashSet<string> Abbreviations = WordList.Parse("d l r");

    /// <summary>The words before <c>port</c> that make it something else: a plug, a place, a verb, or a key ("priority by port").</summary>
    public static readonly HashSet<string> OtherKinds = WordList.Parse("""
        air audio by com comm completion display dvi eth ethernet ex gpio hdmi heli i2c im input io jtag lpt midi
        of output parallel pass per phy physical pin printer rap re sea serial sfp spi sup switch tele trans
        uart usb
        """);

    /// <summary>The words in the names of types and namespaces in which a port is a plug.</summary>
    public static readonly HashSet<string> HardwareOwners = WordList.Parse("gpio hid lpt midi parallel serial uart usb");
}
