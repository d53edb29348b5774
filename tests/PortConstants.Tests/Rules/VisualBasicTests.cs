using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>The rules through the same operations in Visual Basic.</summary>
public class VisualBasicTests
{
    [Fact]
    public Task Risky_ports_Report() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System.Net
        Imports System.Net.Sockets

        Class C
            Private Const BackdoorPort As Integer = [|4444|]
            Public Property Port As Integer = [|135|]
            Private Const Mine As Integer = 445

            Sub M(host As String, Optional port As Integer = [|69|])
                Dim client As New TcpClient(host, [|4444|])
                Dim number = [|137|]
                client.Connect(host, number)
                client.Connect(host, [|Mine|])
                client.Connect(host, BackdoorPort)
                Dim url = "http://host:[|4444|]/" & host
                Dim other = $"http://{host}:[|4444|]"
                Dim third = "tcp://" & host & ":[|4444|]"
                Dim choice = New DnsEndPoint(host, If(host Is Nothing, [|445|], 80))
            End Sub

            ReadOnly Property DefaultPort As Integer
                Get
                    Return [|135|]
                End Get
            End Property

            Function IsRpc(port As Integer) As Boolean
                Return port = 135
            End Function
        End Class
        """, only: "PORT001");

    [Fact]
    public Task Numbers_that_are_no_ports_Report() => PortVerifier.VerifyVisualBasicAsync("""
        Class C
            Private point As New System.Net.DnsEndPoint("host", [|65536|])
        End Class
        """, only: "PORT003");
}
