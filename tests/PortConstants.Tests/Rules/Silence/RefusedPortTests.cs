using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>PORT003 and PORT004 where a test or a question wants the number refused.</summary>
public class RefusedPortTests
{
    [Theory]
    [InlineData("Xunit.Assert.Throws<ArgumentOutOfRangeException>(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("Xunit.Assert.Throws<ArgumentOutOfRangeException>(\"port\", () => new IPEndPoint(IPAddress.Any, 70000));")]
    [InlineData("Xunit.Assert.ThrowsAny<Exception>(() => { var point = new DnsEndPoint(\"host\", -1); });")]
    [InlineData("Xunit.Assert.ThrowsAsync<Exception>(async () => await new TcpClient().ConnectAsync(\"host\", 65536));")]
    [InlineData("var exception = Xunit.Record.Exception(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("NUnit.Framework.Assert.That(() => new IPEndPoint(IPAddress.Any, 65536), NUnit.Framework.Throws.ArgumentException);")]
    [InlineData("NUnit.Framework.Assert.That(() => new IPEndPoint(IPAddress.Any, 65536), NUnit.Framework.Throws.InstanceOf<ArgumentException>().With);")]
    [InlineData("NUnit.Framework.Assert.Catch(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("Microsoft.VisualStudio.TestTools.UnitTesting.Assert.ThrowsException<ArgumentException>(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("Microsoft.VisualStudio.TestTools.UnitTesting.Assert.ThrowsExactly<ArgumentException>(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("Action act = () => new IPEndPoint(IPAddress.Any, 65536); act.Should().Throw<ArgumentOutOfRangeException>();")]
    [InlineData("this.Invoking(c => new IPEndPoint(IPAddress.Any, 65536)).Should().Throw<ArgumentException>();")]
    [InlineData("Shouldly.Should.Throw<ArgumentException>(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("Action act = () => new IPEndPoint(IPAddress.Any, 65536); act.ShouldThrow<ArgumentException>();")]
    [InlineData("Refuse<ArgumentOutOfRangeException>(() => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("Refuse(typeof(ArgumentException), () => new IPEndPoint(IPAddress.Any, 65536));")]
    [InlineData("const int port = IPEndPoint.MaxPort + 1; try { new IPEndPoint(IPAddress.Any, port); Xunit.Assert.Fail(\"\"); } catch (ArgumentOutOfRangeException) { }")]
    [InlineData("try { new IPEndPoint(IPAddress.Any, 65536); } catch (ArgumentOutOfRangeException) { }")]
    [InlineData("try { new Uri(\"http://host:99999/\"); } catch (UriFormatException) { }")]
    [InlineData("var options = new Options { Port = 70000 }; Xunit.Assert.Throws<ArgumentException>(() => options.Validate());")]
    [InlineData("var options = new Options(); options.Port = 70000; var other = options; Action act = () => other.Validate(); act.Should().Throw<Exception>();")]
    [InlineData("foreach (var port in new[] { 65536, 100000 }) Xunit.Assert.Throws<ArgumentException>(() => new IPEndPoint(IPAddress.Any, port));")]
    public Task A_number_that_a_test_wants_refused_StaysSilent(string statements) => VerifyAsync("void Test() { " + statements + " }");

    [Theory]
    [InlineData("[Microsoft.VisualStudio.TestTools.UnitTesting.ExpectedException(typeof(ArgumentException))] void Test() { new IPEndPoint(IPAddress.Any, 65536); }")]
    [InlineData("[Xunit.Fact] void Rejects_a_port_that_is_too_great() { new Options { Port = 65536 }.Validate(); }")]
    [InlineData("[Xunit.InlineData(\"ftp://host:99999/\")] void Test(string url) { Xunit.Assert.Throws<UriFormatException>(() => new Uri(url)); }")]
    [InlineData("[NUnit.Framework.TestCase(\"http://host:65536\", false)] void Test(string url, bool valid) { }")]
    [InlineData("[Microsoft.VisualStudio.TestTools.UnitTesting.DataRow(\"http://host:65536\")] void Test(string url) { }")]
    [InlineData("static readonly int InvalidPort = 70000; const int BadPort = 65536; int wrongPort = 99999; int portOutOfRange = 70000;")]
    [InlineData("void M(int invalidPort = 70000) { } static readonly int[] InvalidPorts = { 65536, 70000 };")]
    public Task A_member_that_is_about_refusal_StaysSilent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("Check(!IPEndPoint.TryParse(\"192.0.2.1:65536\", out _));")]
    [InlineData("Check(!Uri.TryCreate(\"http://shop.example:65536\", UriKind.Absolute, out _));")]
    [InlineData("Check(!Uri.IsWellFormedUriString(\"http://shop.example:65536\", UriKind.Absolute));")]
    [InlineData("Check(!IsValidPort(65536)); Check(ValidatePort(port: 70000)); Check(CanListen(65536));")]
    public Task A_question_about_a_number_StaysSilent(string statements) => VerifyAsync("void M() { " + statements + " }");

    [Theory]
    [InlineData("void Test() { Xunit.Assert.NotNull(new IPEndPoint(IPAddress.Any, [|65536|])); }")]
    [InlineData("void M() { try { new IPEndPoint(IPAddress.Any, [|65536|]); } catch (SocketException) { } }")]
    [InlineData("void M(object value) { ArgumentNullException.ThrowIfNull(value); new IPEndPoint(IPAddress.Any, [|65536|]); }")]
    [InlineData("void Retry() { Try(() => new TcpClient(\"host\", [|65536|])); } void Try(Func<object> code) { }")]
    [InlineData("void IsRunning() { new TcpClient(\"host\", [|65536|]); }")]
    [InlineData("int badgePort = [|70000|]; Options options = new() { Port = [|70000|] };")]
    public Task A_number_elsewhere_Reports(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("void Test() { Xunit.Assert.Throws<ArgumentNullException>(() => new TcpClient(null, 143)); }")]
    [InlineData("[Xunit.InlineData(\"imap://host:143\")] void Test(string url) { }")]
    public Task A_clear_text_port_in_such_a_test_StaysSilent(string members) => VerifyAsync(members, "PORT004");

    [Fact]
    public Task A_number_that_a_test_wants_refused_in_VisualBasic_StaysSilent() => PortVerifier.VerifyVisualBasicAsync("""
        Imports System
        Imports System.Net

        Public Class Assert
            Public Shared Sub Throws(Of T As Exception)(code As Action)
            End Sub
            Public Shared Sub Fail()
            End Sub
        End Class
        Public Class ExpectedExceptionAttribute
            Inherits Attribute
            Public Sub New(type As Type)
            End Sub
        End Class

        Class Tests
            Sub A()
                Assert.Throws(Of ArgumentOutOfRangeException)(Sub() Open(New IPEndPoint(IPAddress.Any, 65536)))
            End Sub
            Sub B()
                Dim port = 65536
                Try
                    Open(New IPEndPoint(IPAddress.Any, port))
                    Assert.Fail()
                Catch ex As ArgumentOutOfRangeException
                End Try
            End Sub
            <ExpectedException(GetType(ArgumentException))>
            Sub C()
                Open(New IPEndPoint(IPAddress.Any, 65536))
            End Sub
            Sub D()
                Dim point As IPEndPoint = Nothing
                If IPEndPoint.TryParse("192.0.2.1:65536", point) Then Open(point)
            End Sub
            Sub E()
                Open(New IPEndPoint(IPAddress.Any, [|65536|]))
            End Sub
            Private Sub Open(point As IPEndPoint)
            End Sub
        End Class
        """, only: "PORT003");

    private static Task VerifyAsync(string members, string rule = "PORT003") => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Net;
        using System.Net.Sockets;
        using FluentAssertions;
        using Shouldly;

        class Options { public int Port { get; set; } public void Validate() { } }

        class C
        {
            {{members}}
            static void Refuse<T>(Action code) where T : Exception { }
            static void Refuse(Type type, Action code) { }
            static void Check(bool condition) { }
            static bool IsValidPort(int port) => port is > 0 and < 65536;
            static bool ValidatePort(int port) => true;
            static bool CanListen(int port) => true;
        }
        """, rule, sources: TestFrameworks.Sources);
}
