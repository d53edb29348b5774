using PortConstants.Tool.Open;

namespace PortConstants.Tool.Tests.Open;

/// <summary>The lists as the programs print them.</summary>
public sealed class SocketListTests
{
    [Fact]
    public void Ss_OfLinux() => Verify(
        """
        Netid State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess
        udp   UNCONN 0      0                  *:18053            *:*    users:(("python3",pid=27711,fd=3))
        udp   UNCONN 0      0      127.0.0.53%lo:53         0.0.0.0:*    users:(("systemd-resolve",pid=402,fd=13))
        udp   UNCONN 0      0   [fe80::1]%eth0:546             [::]:*
        tcp   LISTEN 0      4096       127.0.0.1:35043      0.0.0.0:*    users:(("dotnet",pid=25188,fd=129))
        tcp   LISTEN 0      128             [::]:22            [::]:*    users:(("sshd",pid=612,fd=4),("systemd",pid=1,fd=90))
        tcp   ESTAB  0      0           10.0.0.7:51234     10.0.0.9:5432 users:(("dotnet",pid=25188,fd=140))
        """,
        "22/tcp :: sshd (612)", "53/udp 127.0.0.53%lo systemd-resolve (402)", "546/udp fe80::1%eth0 ", "18053/udp * python3 (27711)",
        "35043/tcp 127.0.0.1 dotnet (25188)");

    [Theory]
    [InlineData("State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess\nLISTEN 0      4096       127.0.0.1:35043      0.0.0.0:*", "35043/tcp 127.0.0.1 ")]
    [InlineData("UNCONN 0      0      0.0.0.0:5353     0.0.0.0:*", "5353/udp 0.0.0.0 ")]
    [InlineData("tcp LISTEN 0 128 *:http-alt *:*\ntcp LISTEN 0 128 *:22 *:*", "22/tcp * ")]
    [InlineData("Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port\nnl UNCONN 0 0 rtnl:kernel *\nu_str LISTEN 0 4096 /run/x.sock 25341 * 0\np_raw UNCONN 0 0 *:eth0 *")]
    public void Ss_WithOtherOptions(string text, params string[] expected) => Verify(text, expected);

    [Fact]
    public void Netstat_OfLinux() => Verify(
        """
        Active Internet connections (only servers)
        Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name
        tcp        0      0 127.0.0.1:35043         0.0.0.0:*               LISTEN      25188/dotnet
        tcp        0      0 0.0.0.0:443             0.0.0.0:*               LISTEN      811/nginx: master p
        tcp        0      0 0.0.0.0:2024            0.0.0.0:*               LISTEN      -
        tcp6       0      0 :::8080                 :::*                    LISTEN      1/dotnet
        tcp        0      0 127.0.0.1:18081         127.0.0.1:60856         ESTABLISHED 25188/dotnet
        udp6       0      0 :::18053                :::*                                27711/python3
        """,
        "443/tcp 0.0.0.0 nginx: master p (811)", "2024/tcp 0.0.0.0 ", "8080/tcp :: dotnet (1)", "18053/udp :: python3 (27711)",
        "35043/tcp 127.0.0.1 dotnet (25188)");

    [Theory]
    [InlineData("Active Connections", "Proto  Local Address          Foreign Address        State           PID", "LISTENING", "ESTABLISHED")]
    [InlineData("Aktive Verbindungen", "Proto  Lokale Adresse         Remoteadresse          Status           PID", "ABHÖREN", "HERGESTELLT")]
    [InlineData("Aktive Verbindungen", "Proto  Lokale Adresse         Remoteadresse          Status           PID", "ABH\uFFFDREN", "HERGESTELLT")]
    [InlineData("Connexions actives", "Proto  Adresse locale         Adresse distante       État", "LISTENING", "ESTABLISHED")]
    [InlineData("Conexiones activas", "Proto  Dirección local          Dirección remota        Estado           PID", "LISTENING", "ESTABLISHED")]
    [InlineData("アクティブな接続", "プロトコル  ローカル アドレス      外部アドレス           状態            PID", "LISTENING", "ESTABLISHED")]
    public void Netstat_OfWindows(string title, string columns, string listening, string connected) => Verify(
        $"""

        {title}

          {columns}
          TCP    0.0.0.0:135            0.0.0.0:0              {listening}       1108
          TCP    10.0.0.7:139           0.0.0.0:0              {listening}       4
          TCP    10.0.0.7:51230         192.0.2.64:443         {connected}     5120
          TCP    [::]:8080              [::]:0                 {listening}       5120
          UDP    0.0.0.0:500            *:*                                    4600
          UDP    [fe80::5c2a%12]:1900   *:*                                    7312
        """.ReplaceLineEndings("\r\n"),
        "135/tcp 0.0.0.0 process 1108", "139/tcp 10.0.0.7 process 4", "500/udp 0.0.0.0 process 4600", "1900/udp fe80::5c2a%12 process 7312",
        "8080/tcp :: process 5120");

    [Fact]
    public void Netstat_OfWindowsWithPrograms() => Verify(
        """
          Proto  Local Address          Foreign Address        State           PID
          TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       1108
          RpcSs
         [svchost.exe]
          TCP    0.0.0.0:8080           0.0.0.0:0              LISTENING       5120
         [Shop.Web.exe]
        """,
        "135/tcp 0.0.0.0 svchost.exe", "8080/tcp 0.0.0.0 Shop.Web.exe");

    [Fact]
    public void Netstat_OfMacOS() => Verify(
        """
        Active Internet connections (including servers)
        Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)
        tcp4       0      0  127.0.0.1.5000         *.*                    LISTEN
        tcp46      0      0  *.8080                 *.*                    LISTEN
        tcp6       0      0  ::1.5432               *.*                    LISTEN
        tcp6       0      0  fe80::1%lo0.5433       *.*                    LISTEN
        tcp4       0      0  10.0.0.7.51230         192.0.2.64.443         ESTABLISHED
        udp4       0      0  *.5353                 *.*
        """,
        "5000/tcp 127.0.0.1 ", "5353/udp * ", "5432/tcp ::1 ", "5433/tcp fe80::1%lo0 ", "8080/tcp * ");

    [Fact]
    public void Lsof() => Verify(
        """
        COMMAND     PID USER   FD   TYPE DEVICE SIZE/OFF NODE NAME
        dotnet    25188 root  129u  IPv4 690778      0t0  TCP 127.0.0.1:35043 (LISTEN)
        dotnet    25188 root  137u  IPv4 691625      0t0  TCP 127.0.0.1:35043->127.0.0.1:32864 (ESTABLISHED)
        Google\x20C 999 me     30u  IPv6 0x12ab      0t0  UDP *:5353
        nginx       811 root    6u  IPv6  33131      0t0  TCP [::1]:8443 (LISTEN)
        curl       1313 me      5u  IPv4  33999      0t0  TCP 10.0.0.7:51230 (CLOSED)
        """,
        "5353/udp * Google C (999)", "8443/tcp ::1 nginx (811)", "35043/tcp 127.0.0.1 dotnet (25188)");

    [Fact]
    public void NamesOfPorts_AreCounted()
    {
        var list = SocketList.Parse(
            """
            COMMAND     PID USER   FD   TYPE DEVICE SIZE/OFF NODE NAME
            sshd        612 root    4u  IPv4  21001      0t0  TCP *:ssh (LISTEN)
            dotnet    25188 root  129u  IPv4 690778      0t0  TCP localhost:35043 (LISTEN)
            """);

        Assert.Equal((1, 1), (list.Named, list.Ports.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ss: command not found")]
    [InlineData("{ \"version\": 2 }")]
    [InlineData("tcp is a protocol: see 10.0.0.1:80")]
    [InlineData("port,protocol\n80,tcp")]
    public void OtherText_IsNoList(string text) => Assert.True(SocketList.Parse(text).IsNone);

    [Theory]
    [InlineData("Netid State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess")]
    [InlineData("Active Internet connections (only servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State")]
    [InlineData("COMMAND PID USER   FD   TYPE DEVICE SIZE/OFF NODE NAME")]
    public void ListWithoutASocket_IsOne(string text) => Assert.False(SocketList.Parse(text).IsNone);

    [Theory]
    [InlineData("tcp LISTEN 0 128 *:99999 *:*")]
    [InlineData("tcp LISTEN 0 128 : :")]
    [InlineData("tcp LISTEN 0 128 *: *:*")]
    [InlineData("TCP")]
    [InlineData("IPv4 TCP")]
    [InlineData("IPv4 x TCP ->")]
    [InlineData("[]\n[x]\n]")]
    [InlineData("tcp . .")]
    public void BrokenLine_IsPassedOver(string text) => Assert.Empty(SocketList.Parse(text).Ports);

    private static void Verify(string text, params string[] expected)
    {
        var list = SocketList.Parse(text);

        Assert.False(list.IsNone);
        Assert.Equal(expected, list.Ports.Select(port => $"{port.Number} {port.Address} {port.Process}"));
    }
}
