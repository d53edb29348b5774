namespace PortConstants.Analyzers.Model;

/// <summary>What the number is in its place, beside being a port. A constant that is a limit has both roles.</summary>
[Flags]
internal enum PortRoles
{
    /// <summary>The port itself: an argument, an assignment, a setting.</summary>
    Value = 0,

    /// <summary>The value of a constant of the project: <c>const int HttpsPort = 443</c>.</summary>
    ConstantDeclaration = 1,

    /// <summary>The result of a property or method.</summary>
    ReturnValue = 2,

    /// <summary>The end of a range, which may lie one beyond the ports: <c>MaxPort = 65536</c>.</summary>
    Limit = 4,

    /// <summary>An element of a list of ports to keep away from: <c>BlockedPorts</c>.</summary>
    DenyList = 8,

    /// <summary>A number that a test expects to be refused, or that a method is asked about.</summary>
    Expected = 16,

    /// <summary>A number that is only compared: an expected value, a pattern, the data of a test case.</summary>
    Compared = 32,

    /// <summary>A number in a text for people: a log entry, a message, a sentence.</summary>
    Prose = 64,

    /// <summary>The port of a <c>Host</c> header, which names the server and opens nothing.</summary>
    HostHeader = 128,

    /// <summary>The port inside a container, which is published under another number or reached from other containers alone.</summary>
    Contained = 256,

    /// <summary>A number in a class of tests.</summary>
    Test = 512,

    /// <summary>The port of a stand-in for tests: <c>FakeServer</c>.</summary>
    Fake = 2048,

    /// <summary>A port between the two ends of a range, which are ports of their own: <c>EXPOSE 7000-7010</c>.</summary>
    RangeMember = 1024,

    /// <summary>
    /// An address that the program only names, and neither opens nor calls: the origin of a page, the <c>launchUrl</c> of a browser.
    /// </summary>
    Mentioned = 4096,

    /// <summary>
    /// What is not a port of the program itself, so that neither the inventory nor the approved list asks for it: the ports of others, and
    /// what is only compared, shown or named.
    /// </summary>
    OfOthers = Limit | DenyList | Expected | RangeMember | Compared | Prose | HostHeader | Mentioned,
}
