using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Model;

/// <summary>
/// A number in a place where it is a TCP/IP port, with every fact that a rule may ask for. The facts are found when they are asked
/// for; a fact that nothing in the place shows is unknown, empty or <see langword="null"/>.
/// </summary>
/// <param name="value">The number; it may lie outside 0 to 65535.</param>
/// <param name="location">The number alone, as it is written.</param>
/// <param name="spelling">How it is written.</param>
/// <param name="text">The number inside the string that holds it, if there is one.</param>
internal abstract class PortUsage(long value, Location location, PortSpelling spelling, ParsedPort? text)
{
    /// <summary>The number; it may lie outside 0 to 65535.</summary>
    public long Value => value;

    /// <summary>The port, when the number is one.</summary>
    public int? Port => value is >= 0 and <= ushort.MaxValue ? (int)value : null;

    /// <summary>The number alone, as it is written.</summary>
    public Location Location => location;

    /// <summary>How the number is written.</summary>
    public PortSpelling Spelling => spelling;

    /// <summary>The scheme of the URL that holds the port, in lower case.</summary>
    public virtual string? Scheme => text?.Scheme;

    /// <summary>The product whose connection string holds the port, where its syntax shows it: <c>sqlserver</c>.</summary>
    public string? Product => text?.Product;

    /// <summary>The host that belongs to the port.</summary>
    public virtual string? Host => text?.Host;

    /// <summary>
    /// The place that makes the number a port, for a message: <c>'port' of 'TcpClient'</c>, <c>'Kestrel:Endpoints:Http:Url'</c>.
    /// </summary>
    public abstract string Place { get; }

    /// <summary>The names that describe the port: the name of the symbol or key itself, then of those around it.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The names of what receives the port: the symbol or key, its method and its type, the nearest first.</summary>
    public virtual IEnumerable<string> NamesOfReceiver => Names.Take(1);

    /// <summary>The names and texts around the port, without those of what it reaches later.</summary>
    public virtual IEnumerable<string> NamesBeside => Names;

    /// <summary>
    /// The text that holds the port, where its reader certainly refuses it or reads it otherwise; once a text, at its first port.
    /// </summary>
    public virtual MisreadAddress? Misread => text?.Misread;

    /// <summary>The place of that text; <see langword="null"/> where it is put together from several.</summary>
    public Location? MisreadLocation { get; init; }

    /// <summary>The address that certainly opens the same port before this one in the same program, for a message.</summary>
    public virtual string? OpenedBefore => text?.OpenedBefore;

    /// <summary>
    /// Whether the number has been judged where its constant is declared, so that only what is wrong with this place is left.
    /// </summary>
    public bool IsJudgedElsewhere { get; set; }

    /// <summary>The names of the port in the tables that fit in the place, once a rule has asked for them.</summary>
    public IReadOnlyList<NamedPort>? Services { get; set; }

    /// <summary>The scheme that is spoken on the port: that of its URL, or what the code beside it shows.</summary>
    public virtual string? SpokenScheme => Scheme;

    /// <summary>The namespace of the library that receives the port.</summary>
    public abstract string? Library { get; }

    /// <summary>Whether the program opens the port or connects to it.</summary>
    public abstract PortDirection Direction { get; }

    /// <summary>The transport protocol in the spelling of port tables: <c>tcp</c>, <c>udp</c>; empty where nothing shows it.</summary>
    public abstract string Protocol { get; }

    /// <summary>Where the program runs when it uses the port.</summary>
    public abstract PortEnvironment Environment { get; }

    /// <summary>Whether the host is visibly this machine.</summary>
    public abstract bool IsOnLoopback { get; }

    /// <summary>Whether the program serves HTTP on the port to whoever calls it, browsers among them.</summary>
    public abstract bool IsServedToBrowsers { get; }

    /// <summary>
    /// Whether this is the port of an end point in a test that nothing visibly connects to or listens on: any number will do.
    /// </summary>
    public virtual bool IsSample => false;

    /// <summary>Whether this is the TLS port of IIS Express in a launch profile.</summary>
    public virtual bool IsIisExpressTls => false;

    /// <summary>
    /// Where the program certainly listens, if this port is expected of it and it does not listen there; otherwise <see langword="null"/>.
    /// </summary>
    public virtual ActualPorts? ActualPorts => null;

    /// <summary>Whether a number below zero means "not set" in this place, where other places throw an exception.</summary>
    public abstract bool MayBeNegative { get; }

    /// <summary>Whether the place shows that the connection is encrypted, or that the program chooses.</summary>
    /// <param name="counterpart">The port of the same service over TLS.</param>
    public abstract bool IsEncryptionVisible(int counterpart);

    /// <summary>Whether the number has one of the roles: what it is in its place, beside being a port.</summary>
    public abstract bool Is(PortRoles roles);

    /// <summary>Whether a name or text around the port has a word, in which its service may be named.</summary>
    public virtual bool IsNamedAround(string word) => Names.Any(name => NameWords.Contain(name, word));
}
