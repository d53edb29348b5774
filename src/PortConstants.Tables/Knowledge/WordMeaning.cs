namespace PortConstants.Knowledge;

/// <summary>What a word shows in a name: the second column of <c>data/words.csv</c>.</summary>
[Flags]
public enum WordMeaning : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The program opens the port: <c>listenPort</c>.</summary>
    Listens = 1L << 0,

    /// <summary>The program connects to the port: <c>remotePort</c>.</summary>
    Connects = 1L << 1,

    /// <summary>A server elsewhere that is no product of its own: <c>dbPort</c>.</summary>
    Database = 1L << 2,

    /// <summary>The noun of a type whose objects connect: <c>MailClient</c>.</summary>
    Client = 1L << 3,

    /// <summary>
    /// The noun of a type whose objects listen: <c>MailServer</c>. Who registers a service at a directory gives the port on which it
    /// listens: <c>AgentServiceRegistration</c>.
    /// </summary>
    Server = 1L << 4,

    /// <summary>The end of a type's name that does not change what the type is for: <c>ServerOptions</c>.</summary>
    TypeSuffix = 1L << 5,

    /// <summary>The verb of a method that opens a port, beside <see cref="Listens"/>: <c>ServeAsync</c>.</summary>
    ListeningVerb = 1L << 6,

    /// <summary>The verb of a method that connects: <c>DialAsync</c>.</summary>
    ConnectingVerb = 1L << 7,

    /// <summary>What may precede the verb of a method: <c>TryConnect</c>.</summary>
    Auxiliary = 1L << 8,

    /// <summary>The end of a range, which may lie one beyond the ports: <c>maxPort</c>.</summary>
    Limit = 1L << 9,

    /// <summary>Ports that are not to be used: <c>BlockedPorts</c>.</summary>
    Deny = 1L << 10,

    /// <summary>Ports that a list holds in order to notice them: <c>BackdoorPorts</c>.</summary>
    Watch = 1L << 11,

    /// <summary>A number that is no valid port, on purpose: <c>invalidPort</c>.</summary>
    Invalid = 1L << 12,

    /// <summary>A stand-in for tests: <c>FakeBroker</c>.</summary>
    Fake = 1L << 13,

    /// <summary>A port inside a container: <c>targetPort</c>.</summary>
    Container = 1L << 14,

    /// <summary>What follows <c>port</c> and shows no more than that it is a number: <c>portNo</c>.</summary>
    Number = 1L << 15,

    /// <summary>What may follow <c>port</c>: services, encryption, and which one of several it is: <c>portSsl</c>.</summary>
    PortQualifier = 1L << 16,

    /// <summary>
    /// What may precede <c>port</c> where nothing separates them, beside the words of products: <c>serverport</c>. A list, because
    /// <c>passport</c>, <c>airport</c>, <c>support</c> and <c>transport</c> end alike.
    /// </summary>
    PortPrefix = 1L << 17,

    /// <summary>What precedes <c>port</c> by itself only: <c>dport</c>, the destination.</summary>
    PortAbbreviation = 1L << 18,

    /// <summary>What makes a port something else: a plug, a place, a verb, or a key ("priority by port").</summary>
    OtherPort = 1L << 19,

    /// <summary>A type or namespace in which a port is a plug: <c>UsbDriver</c>.</summary>
    Hardware = 1L << 20,

    /// <summary>The last word of a setting whose value is a host or address: <c>OrdersUrl</c>.</summary>
    Host = 1L << 21,

    /// <summary>The last word of a setting whose value is text for people: <c>PortComment</c>.</summary>
    Prose = 1L << 22,

    /// <summary>The last word of a number that is no port, though its section is named for ports: <c>Ports:ScanTimeout</c>.</summary>
    OtherNumber = 1L << 23,

    /// <summary>A URL that a browser is sent to, or comes from: <c>PublicUrl</c>.</summary>
    Site = 1L << 24,

    /// <summary>What names no service: the URL of "Http:BaseUrl" may be the program's own.</summary>
    Generic = 1L << 25,

    /// <summary>Where pages come from that may call the program, whom a token is for, and where a browser came from.</summary>
    Mention = 1L << 26,

    /// <summary>The last word of a section with the addresses of several services, or of the program: <c>ServiceUrls</c>.</summary>
    ServiceList = 1L << 27,

    /// <summary>The last word of a parameter that receives the key of a setting: <c>optionName</c>.</summary>
    SettingKey = 1L << 28,

    /// <summary>What a project is, and not what it is for: <c>Orders.Api</c>.</summary>
    ProjectKind = 1L << 29,

    /// <summary>A settings file for the machine of a developer: <c>appsettings.Development.json</c>.</summary>
    Development = 1L << 30,

    /// <summary>Encryption: <c>UseSsl</c>.</summary>
    Encryption = 1L << 31,

    /// <summary>The first word of a method that is asked about a port: <c>IsFreePort</c>.</summary>
    Question = 1L << 32,

    /// <summary>The first word of a method that finds out whether a port is open, and sends nothing to it: <c>CheckPort</c>.</summary>
    Probe = 1L << 33,

    /// <summary>What a <see cref="Probe"/> finds out: <c>TestReachable</c>.</summary>
    Probed = 1L << 34,

    /// <summary>The second word of a method that tries to read something: <c>TryParse</c>.</summary>
    Attempt = 1L << 35,

    /// <summary>A test of this name wants its input refused: <c>PortRejected</c>.</summary>
    Refused = 1L << 36,

    /// <summary>A method of tests that wants an exception: <c>ThrowsForPort</c>.</summary>
    Exception = 1L << 37,

    /// <summary>A value to compare with: <c>expectedPort</c>.</summary>
    Expected = 1L << 38,

    /// <summary>A type that compares: <c>PortAssertions</c>.</summary>
    Assertion = 1L << 39,

    /// <summary>The verb of a method that writes for people: <c>LogLine</c>.</summary>
    Writing = 1L << 40,

    /// <summary>The last word of a parameter or property that receives text for people: <c>portDescription</c>.</summary>
    Text = 1L << 41,

    /// <summary>What is spoken over TCP: <c>redisPort</c>.</summary>
    Tcp = 1L << 42,

    /// <summary>What is spoken over UDP: <c>ntpPort</c>.</summary>
    Udp = 1L << 43,
}
