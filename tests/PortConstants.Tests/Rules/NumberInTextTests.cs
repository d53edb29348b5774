using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT001 where a number that is written elsewhere becomes a part of a URL.</summary>
public class NumberInTextTests
{
    [Theory]
    [InlineData("var gateway = [|4444|]; return $\"http://0.0.0.0:{gateway}\";")]
    [InlineData("var gateway = [|4444|]; return \"http://0.0.0.0:\" + gateway + \"/x\";")]
    [InlineData("var gateway = [|4444|]; return \"http://0.0.0.0:\" + gateway.ToString();")]
    [InlineData("const int Gateway = [|4444|]; return \"http://0.0.0.0:\" + Gateway;")]
    [InlineData("const int Gateway = [|4444|]; return $\"http://0.0.0.0:{Gateway}/\";")]
    [InlineData("int gateway; gateway = flag ? [|4444|] : 80; return $\"http://{host}:{gateway}/\";")]
    [InlineData("var first = [|4444|]; var second = first; return $\"http://{host}:{second}/\";")]
    [InlineData("var gateway = Environment.GetEnvironmentVariable(\"GATEWAY\") ?? \"[|4444|]\"; return $\"http://{host}:{gateway}/\";")]
    [InlineData("var gateway = \"[|4444|]\"; return \"http://\" + host + \":\" + gateway;")]
    [InlineData("return $\"tcp://{host}:{(flag ? [|445|] : [|4444|])}\";")]
    [InlineData("return \"smtp://\" + host + \":\" + (number <= 0 ? [|4444|] : number) + \"/\";")]
    [InlineData("return $\"http://{host}:{(number <= 0 ? \"[|4444|]\" : \"80\")}/\";")]
    [InlineData("return $\"http://{host}:{maybe ?? [|4444|]}/\";")]
    [InlineData("return $\"http://{host}:{number switch { 1 => [|4444|], _ => 80 }}/\";")]
    [InlineData("return $\"http://{host}:{[|Mine|]}/\";")]
    [InlineData("return $\"http://{host}:{[|Fixed|]}/\";")]
    [InlineData("return \"http://\" + host + \":\" + [|Mine|] + \"/\";")]
    [InlineData("return $\"http://{host}:{[|PortConstants.Ports.Tftp|]}/\";")]
    [InlineData("return $\"http://{host}:{(int)[|PortConstants.Port.Tftp|]}/\";")]
    [InlineData("return string.Format(\"http://{0}:{1}/\", host, [|4444|]);")]
    [InlineData("return string.Format(\"http://{0}:{1}/\", host, [|Fixed|]);")]
    [InlineData("return string.Format(\"http://{0}:{1}\", host, [|4444|]);")]
    [InlineData("return string.Format(\"{0}{1}:{2}\", \"http://\", host, [|4444|]);")]
    [InlineData("return string.Concat(\"http://\", host, \":\", \"[|4444|]\");")]
    [InlineData("return string.Concat(new object[] { \"http://\", host, \":\", [|4444|], \"/\" });")]
    [InlineData("return string.Concat(\"http://\", host, \":\", [|Mine|]);")]
    [InlineData("return new System.Text.StringBuilder().AppendFormat(\"http://{0}:{1}\", host, [|4444|]).ToString();")]
    [InlineData("return \"http://\" + host + \":\" + [|Fixed|].ToString();")]
    [InlineData("return $\"http://{host}:{[|Fixed|].ToString(System.Globalization.CultureInfo.InvariantCulture)}/\";")]
    [InlineData("return \"http://\" + host + \":\" + [|4444|].ToString() + \"/\";")]
    [InlineData("var gateway = [|4444|]; return string.Format(\"http://{0}:{1}/{2}/{3}\", host, gateway, host, host);")]
    public Task A_number_that_becomes_the_port_of_a_url_Reports(string statements) => PortVerifier.VerifyAsync(InMethod(statements), only: "PORT001");

    [Theory]
    [InlineData("var gateway = 4444; return $\"http://host:80/{gateway}\";")]
    [InlineData("var gateway = 4444; return $\"http://host:1{gateway}\";")]
    [InlineData("var gateway = 4444; return $\"http://host:{gateway:X}\";")]
    [InlineData("var gateway = 4444; return $\"http://host:{gateway}1\";")]
    [InlineData("var gateway = 4444; return $\"waited {gateway} ms\";")]
    [InlineData("return $\"http://{(flag ? \"4444\" : \"445\")}/\";")]
    [InlineData("return $\"http://host/{(flag ? 445 : 4444)}\";")]
    [InlineData("return string.Format(\"http://{0}/{1}\", host, 4444);")]
    [InlineData("return string.Format(\"http://{0}:{1:X}\", host, 4444);")]
    [InlineData("return string.Concat(\"http://\", host, \"/\", 4444);")]
    [InlineData("return string.Concat(\"http://\", host, \":1\", \"4444\");")]
    [InlineData("return \"http://\" + host + \"/\" + Fixed.ToString();")]
    [InlineData("return $\"http://{host}:{PortOfMine}/\";")]
    public Task A_number_elsewhere_in_the_url_StaysSilent(string statements) => PortVerifier.VerifyAsync(InMethod(statements), only: "PORT001");

    [Fact]
    public Task A_number_that_becomes_the_port_of_a_url_in_VisualBasic_Reports() => PortVerifier.VerifyVisualBasicAsync("""
        Class C
            Function A(host As String) As String
                Dim gateway = [|4444|]
                Return "http://" & host & ":" & gateway & "/"
            End Function
            Function B(host As String, tls As Boolean) As String
                Return $"tcp://{host}:{If(tls, [|445|], [|4444|])}"
            End Function
            Function D(host As String) As String
                Const Gateway As Integer = [|4444|]
                Return String.Format("http://{0}:{1}/", host, Gateway)
            End Function
            Function E(host As String, number As Integer) As String
                Return "smtp://" & host & ":" & If(number <= 0, [|4444|], number).ToString() & "/"
            End Function
            Function F(host As String) As String
                Return String.Concat("http://", host, ":", [|4444|])
            End Function
            Private Shared ReadOnly Share As Integer = 445
            Function G(host As String) As String
                Return "http://" & host & ":" & [|Share|].ToString() & "/"
            End Function
            Private Shared ReadOnly Property Other As Integer = 445
            Function J(host As String) As Object
                Return New System.Net.Sockets.TcpClient(host, [|Other|])
            End Function
            Function K(host As String) As Object
                Return New System.Net.Sockets.TcpClient(host, [|Share|])
            End Function
            Private Shared Property Changing As Integer = 445
            Function L(host As String) As Object
                Return New System.Net.Sockets.TcpClient(host, Changing)
            End Function
            Function H(host As String) As String
                Return String.Concat("http://", host, "/", 4444)
            End Function
        End Class
        """, only: "PORT001");

    [Theory]
    [InlineData("Convert.ToInt32(\"445\", 16)")]
    [InlineData("Convert.ToUInt16(\"445\", 8)")]
    [InlineData("int.Parse(\"445\", System.Globalization.NumberStyles.HexNumber)")]
    [InlineData("ushort.Parse(\"445\", System.Globalization.NumberStyles.AllowHexSpecifier, null)")]
    [InlineData("Convert.ToInt32(value: \"135\", fromBase: 16)")]
    [InlineData("short.Parse(\"445\", System.Globalization.NumberStyles.BinaryNumber)")]
    [InlineData("(int)uint.Parse(\"445\", System.Globalization.NumberStyles.HexNumber | System.Globalization.NumberStyles.AllowLeadingWhite)")]
    public Task A_number_of_another_radix_StaysSilent(string expression) =>
        PortVerifier.VerifyAsync(InMethod($"int port = {expression}; return \"\";"), only: "PORT001");

    [Theory]
    [InlineData("Convert.ToInt32(\"[|445|]\", 10)")]
    [InlineData("int.Parse(\"[|445|]\", System.Globalization.NumberStyles.Integer)")]
    [InlineData("int.Parse(\"[|445|]\", System.Globalization.CultureInfo.InvariantCulture)")]
    public Task A_decimal_number_Reports(string expression) =>
        PortVerifier.VerifyAsync(InMethod($"int port = {expression}; return \"\";"), only: "PORT001");

    [Fact]
    public Task A_radix_in_VisualBasic_IsSeen() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System
        Imports System.Globalization
        Imports System.Net.Sockets

        Class C
            Sub M()
                Dim port1 As Integer = Convert.ToInt32("445", 16)
                Dim port2 As Integer = Integer.Parse("445", NumberStyles.HexNumber)
                Dim port3 As New TcpClient("host", UShort.Parse("4444", NumberStyles.AllowHexSpecifier))
                Dim port4 As Integer = CInt("[|445|]")
                Dim port5 As Integer = [|&H1BD|]
                Dim port6 As New TcpClient("host", Convert.ToInt32("[|4444|]", 10))
            End Sub
        End Class
        """, only: "PORT001");

    private static string InMethod(string statements) => $$"""
        using System;
        class C
        {
            const int Mine = 4444;
            static readonly int Fixed = 4444;
            const int PortOfMine = 8080;
            string M(string host, bool flag, int number, int? maybe)
            {
                {{statements}}
            }
        }
        """;
}
