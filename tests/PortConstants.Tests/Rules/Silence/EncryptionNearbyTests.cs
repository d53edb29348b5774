using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules.Silence;

/// <summary>PORT004 where the code deals with encryption itself.</summary>
public class EncryptionNearbyTests
{
    [Theory]
    [InlineData("Uri M(string host) => new Uri($\"imap://{host}:143/?starttls=always\");")]
    [InlineData("Uri M(string host) => new Uri(\"ldap://\" + host + \":389/?tls=yes\");")]
    [InlineData("string M(string host, int port = 80, bool useHttps = false) => host;")]
    [InlineData("void M(string host, bool ssl, int port = 143) { }")]
    [InlineData("class LdapOptions { public int Port { get; init; } = 389; public bool UseSsl { get; init; } }")]
    [InlineData("class LdapOptions { int _port = 389; bool _secure; }")]
    [InlineData("class Scheme { static readonly Scheme Http = new Scheme(80); static readonly Scheme Https = new Scheme(443); Scheme(int port) { } }")]
    [InlineData("class DnsServer { int _dnsOverHttpPort = 80; int _dnsOverHttpsPort = 443; }")]
    [InlineData("Dictionary<string, int> Ports = new() { [\"imap\"] = 143, [\"imaps\"] = 993 };")]
    [InlineData("int[] MailPorts = { 143, 993 };")]
    [InlineData("void M(string scheme, Setup setup) { switch (scheme) { case \"ldap\": setup.Port = 389; break; default: setup.Port = 636; break; } }")]
    [InlineData("void M(Action<Action<Setup>> add) { add(setup => { setup.Port = 587; setup.Kind = Security.Tls; }); }")]
    [InlineData("void M(Setup setup) { setup.Kind = Security.StartTls; setup.Port = 143; }")]
    [InlineData("void M() { var setup = new Setup { Port = 143, Kind = Security.Tls }; }")]
    [InlineData("bool UseTls; Uri M() { var b = new UriBuilder(); if (UseTls) { b.Scheme = \"amqps\"; } else { b.Scheme = \"amqp\"; } if (b.Port == -1) { b.Port = 5672; } return b.Uri; }")]
    [InlineData("void M(Setup setup) { setup.Port = 389; setup.Scheme = \"ldaps\"; }")]
    [InlineData("void M(Setup setup) { setup.Port = 389; Secure(setup); } void Secure(Setup setup) { }")]
    [InlineData("void M() { Connect(\"host\", 143, Security.StartTls); } void Connect(string host, int port, Security security) { }")]
    [InlineData("void M() { Connect(\"host\", 143, true); } void Connect(string host, int port, bool useSsl) { }")]
    [InlineData("void M(Setup setup) { setup.SetPort(143).SetKind(Security.Tls); }")]
    [InlineData("void M(Setup setup, System.Security.Cryptography.X509Certificates.X509Certificate2 own) { setup.SetPort(587).With(own).SetCertificate(own); }")]
    [InlineData("void M(Setup setup) { setup.SetHost(\"host\").Extend(143).Extend(true).SetKind(Security.StartTls); }")]
    [InlineData("class MailServer { int _port = 143; object _certificate; }")]
    [InlineData("void M(string name) { int port = 0; if (name == \"ldap\") port = 389; else if (name == \"imap\") port = 143; else port = 88; Connect(port); } void Connect(int port) { }")]
    [InlineData("void M(string name) { ushort port = 0; switch (name) { case \"gc\": port = (ushort)Known.Gc; break; case \"kerberos\": port = (ushort)Known.Kerberos; break; } } enum Known { Gc = 3268, Kerberos = 88 }")]
    public Task Encryption_nearby_StaysSilent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("void M(HttpContext c) { c.Request.Host = new HostString(\"myhost\", 80); }")]
    [InlineData("class Builder { public Builder WithPortBinding(int port, bool random) => this; } Builder b = new Builder().WithPortBinding(80, true);")]
    [InlineData("void Publish(int hostPort, int containerPort) { } void M() => Publish(8080, 80);")]
    [InlineData("Uri probe = new Uri(\"http://10.0.0.5:5672/healthz\"); string other = \"ssh://host:143/\";")]
    [InlineData("class FakeServer { public int Port { get; } = 143; } object node = CreateMockedNode(\"host\", 143); static object CreateMockedNode(string host, int port) => null;")]
    [InlineData("void M(Setup setup) { setup.SetHost(\"localhost\").SetPort(143); }")]
    [InlineData("void M(Setup setup) { setup.SetPort(143).SetHost(\"127.0.0.1\").SetKind(Security.Plain); }")]
    [InlineData("void M(Setup setup) { setup.Host = \"localhost\"; setup.Port = 143; }")]
    [InlineData("void M(Setup setup) { setup.Port = 143; setup.Host = \"127.0.0.1\"; }")]
    [InlineData("object proxy = new System.Net.WebProxy(\"proxy.example\", 80); object other = new System.Net.WebProxy(\"http://proxy.example:80\");")]
    [InlineData("string proxyUrl = \"http://proxy.example:80\"; int proxyPort = 80;")]
    [InlineData("void M() { CheckPort(\"host\", 389); ScanPorts(143); ProbePort(110); } bool CheckPort(string host, int port) => true; void ScanPorts(int port) { } void ProbePort(int port) { }")]
    [InlineData("int httpPort = 80; int Port { get; set; } = 80; void M(Uri url) { var port = 80; if (!url.IsDefaultPort) port = url.Port; Use(port); } void Use(int number) { }")]
    [InlineData("class PortRange { public PortRange(int port) { } } object range = new PortRange(143);")]
    [InlineData("class PortRange { public PortRange(int minPort, int maxPort) { } } object range = new PortRange(80, 143);")]
    [InlineData("[Xunit.Fact] void Test() { Connect(\"host\", 143); } void Connect(string host, int port) { }")]
    public Task A_port_that_is_no_such_connection_StaysSilent(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("void M() { Connect(\"host\", [|143|], false); } void Connect(string host, int port, bool useSsl) { }")]
    [InlineData("void M() { Connect(\"host\", [|143|], Security.Plain); } void Connect(string host, int port, Security mode) { }")]
    [InlineData("void M(Setup setup) { setup.Port = [|389|]; setup.Name = \"plain\"; }")]
    [InlineData("class LdapOptions { public int Port { get; init; } = [|389|]; public bool Referrals { get; init; } }")]
    [InlineData("void M(Setup a, Setup b) { a.Port = [|389|]; b.Kind = Security.Tls; }")]
    [InlineData("void M(Setup setup) { setup.SetHost(\"mail.example\").SetPort([|143|]).SetKind(Security.Plain); }")]
    [InlineData("void M(Setup setup) { setup.Host = \"mail.example\"; setup.Port = [|143|]; }")]
    [InlineData("void M(Setup a, Setup b) { a.Host = \"localhost\"; b.Port = [|143|]; }")]
    [InlineData("void M() { CheckMail(\"host\", [|143|]); } void CheckMail(string host, int port) { }")]
    [InlineData("int frontEndPort = [|143|]; void M() { int port = 0; port = [|143|]; Connect(port); } void Connect(int port) { }")]
    [InlineData("int[] MailPorts = { [|143|], [|110|] };")]
    [InlineData("Uri M(string host) => new Uri($\"ldap://{host}:[|389|]/dc=example\");")]
    public Task No_encryption_nearby_Reports(string members) => VerifyAsync(members);

    [Fact]
    public Task Encryption_nearby_in_VisualBasic_StaysSilent() => PortVerifier.VerifyVisualBasicAsync("""
        Class LdapOptions
            Public Property Port As Integer = 389
            Public Property UseSsl As Boolean
        End Class
        Class Plain
            Public Property Port As Integer = [|389|]
        End Class
        Class Other
            Public Property Port As Integer
            Public Property Host As String
        End Class
        Class C
            Sub M(setup As LdapOptions, other As Plain)
                setup.UseSsl = True
                setup.Port = 389
                other.Port = [|389|]
            End Sub
            Sub P(setup As Other, own As Other)
                setup.Host = "localhost"
                setup.Port = 389
                own.Host = "ldap.example"
                own.Port = [|389|]
            End Sub
            Sub N(host As String, Optional port As Integer = 80, Optional useHttps As Boolean = False)
            End Sub
        End Class
        """, only: "PORT004");

    private static Task VerifyAsync(string members) => PortVerifier.VerifyAsync($$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Http;

        enum Security { Plain, StartTls, Tls }
        class Setup { public int Port { get; set; } public Security Kind { get; set; } public string Scheme { get; set; } public string Name { get; set; } public string Host { get; set; }
            public Setup SetPort(int port) => this; public Setup SetKind(Security kind) => this; public Setup SetHost(string host) => this;
            public Setup With(object value) => this; public Setup SetCertificate(object certificate) => this; }
        static class Extensions { public static Setup Extend(this Setup setup, int port) => setup; public static Setup Extend(this Setup setup, bool flag) => setup; }

        class C
        {
            {{members}}
        }
        """, "PORT004", sources: TestFrameworks.Sources);
}
