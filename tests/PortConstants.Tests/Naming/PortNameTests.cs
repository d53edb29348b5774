using System.Reflection;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Naming;

/// <summary>Which names are those of ports.</summary>
public class PortNameTests
{
    private static readonly MethodInfo Method = PortAnalyzers.Assembly.GetType("PortConstants.Analyzers.Naming.PortNames")!.GetMethod("Classify")!;

    [Theory]
    [InlineData("port"), InlineData("Port"), InlineData("PORT"), InlineData("_port"), InlineData("port2"), InlineData("Port_1"), InlineData("m_nPort")]
    [InlineData("serverPort"), InlineData("TCPPort"), InlineData("TCP_PORT"), InlineData("tcp_port"), InlineData("DirectTcpPort"), InlineData("http-port")]
    [InlineData("PortNumber"), InlineData("portNo"), InlineData("PortNo"), InlineData("PORT_NR"), InlineData("PortNum"), InlineData("portValue")]
    [InlineData("serverport"), InlineData("SMTPPORT"), InlineData("Httpport"), InlineData("httpsport"), InlineData("dstport"), InlineData("dbport")]
    [InlineData("SMTPport"), InlineData("TCPport"), InlineData("localtcpport"), InlineData("mailserverport"), InlineData("PGPORT"), InlineData("lport")]
    [InlineData("portno"), InlineData("serverportno"), InlineData("portnum"), InlineData("portnumber"), InlineData("MYSQLPORT"), InlineData("rabbitmqport")]
    [InlineData("ServerPortSsl"), InlineData("DefaultPortHttp"), InlineData("ViewSslPort"), InlineData("ViewPort"), InlineData("MaintenancePortDefault")]
    [InlineData("SmbPortV1"), InlineData("PortOfHttp"), InlineData("PortForLdap"), InlineData("ImportPort_Ldap"), InlineData("serverportssl"), InlineData("PORT_TLS")]
    public void Port_IsOne(string name) => Assert.Equal("One", Classify(name));

    [Theory]
    [InlineData("ports"), InlineData("HttpPorts"), InlineData("HTTPS_PORTS"), InlineData("tcpports"), InlineData("portNumbers"), InlineData("PortsDefault")]
    public void Ports_AreMany(string name) => Assert.Equal("Many", Classify(name));

    [Theory]
    [InlineData("passport"), InlineData("PASSPORT"), InlineData("airport"), InlineData("AirPort"), InlineData("seaport"), InlineData("teleport"), InlineData("rapport")]
    [InlineData("support"), InlineData("supports"), InlineData("viewport"), InlineData("Viewport"), InlineData("VIEWPORT"), InlineData("transport"), InlineData("Transport")]
    [InlineData("export"), InlineData("import"), InlineData("imports"), InlineData("report"), InlineData("CrashReport"), InlineData("deport"), InlineData("sport")]
    [InlineData("heliport"), InlineData("carport"), InlineData("bridgeport"), InlineData("comport"), InlineData("serialport"), InlineData("usbport"), InlineData("ioPort")]
    [InlineData("portal"), InlineData("httpportal"), InlineData("portrait"), InlineData("portfolio"), InlineData("portable"), InlineData("important"), InlineData("portion")]
    [InlineData("portCount"), InlineData("PortLength"), InlineData("portIndex"), InlineData("NumberOfPorts"), InlineData("priorityByPort"), InlineData("completionPortThreads")]
    [InlineData("ReportNumber"), InlineData("supportHttp"), InlineData("TransportV2"), InlineData("ExportDefault"), InlineData("ReportTcp"), InlineData("ImportSsl")]
    [InlineData("switchPort"), InlineData("PortRange"), InlineData("PortTimeout"), InlineData("PortId"), InlineData("por"), InlineData(""), InlineData("_"), InlineData("42")]
    public void AnotherWord_IsNone(string name) => Assert.Equal("None", Classify(name));

    private static string Classify(string name) => Method.Invoke(null, [name])!.ToString()!;
}
