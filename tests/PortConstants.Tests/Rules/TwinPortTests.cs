using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT012.</summary>
public class TwinPortTests
{
    private const string Rule = "PORT012";

    [Theory]
    [InlineData("amqp://mq.example:[|5671|]/")]
    [InlineData("amqps://mq.example:[|5672|]/")]
    [InlineData("mqtt://mq.example:[|8883|]")]
    [InlineData("mqtts://mq.example:[|1883|]")]
    [InlineData("ldap://dc.example:[|636|]")]
    [InlineData("LDAP://dc.example:[|636|]/DC=x")]
    [InlineData("ldaps://dc.example:[|389|]")]
    [InlineData("ldap://dc.example:[|3269|]")]
    [InlineData("smtp://mail.example:[|465|]")]
    [InlineData("smtps://mail.example:[|587|]")]
    [InlineData("imaps://mail.example:[|143|]")]
    [InlineData("imap://mail.example:[|993|]")]
    [InlineData("pop3s://mail.example:[|110|]")]
    [InlineData("ftps://files.example:[|21|]/")]
    [InlineData("ftp://files.example:[|990|]/")]
    public Task Scheme_ThatBeginsOtherwiseThanItsPort_Reports(string url) =>
        VerifyAsync($$"""class C { string Field = "{{url}}"; void M() => new System.Uri("{{url}}"); }""");

    [Theory]
    [InlineData("amqp://mq.example:5672/ amqps://mq.example:5671/ mqtt://mq.example:1883 mqtts://mq.example:8883")]
    [InlineData("ldap://dc.example:389 ldaps://dc.example:636 smtp://mail.example:587 smtps://mail.example:465")]
    [InlineData("smtp://mail.example:587?starttls=always smtp://mail.example:465?ssl=true")]
    [InlineData("redis://cache.example:6380 rediss://cache.example:6379 kafka://k1.example:9092")]
    [InlineData("postgres://db.example:5432?sslmode=require smtps://mail.example:2525 nats://n1.example:4222")]
    [InlineData("ssl://mq.example:1883 tcp://mq.example:8883 tls://mq.example:5672")]
    [InlineData("http://docker.example:2376 http://consul.example:8501")]
    public Task Scheme_ThatFitsItsPort_OrIsNotCertain_StaysSilent(string urls) =>
        VerifyAsync($$"""class C { string Field = "{{urls}}"; }""");

    [Theory]
    [InlineData("""smtp.Connect("mail", [|465|], SecureSocketOptions.StartTls);""")]
    [InlineData("""smtp.Connect("mail", [|465|], SecureSocketOptions.StartTlsWhenAvailable);""")]
    [InlineData("""smtp.Connect("mail", [|465|], SecureSocketOptions.None);""")]
    [InlineData("""smtp.Connect("mail", [|465|], false);""")]
    [InlineData("""smtp.Connect("mail", [|587|], SecureSocketOptions.SslOnConnect);""")]
    [InlineData("""smtp.Connect("mail", [|587|], true);""")]
    [InlineData("""smtp.Connect("mail", [|25|], true);""")]
    [InlineData("""await smtp.ConnectAsync("mail", [|25|], SecureSocketOptions.SslOnConnect);""")]
    [InlineData("""await smtp.ConnectAsync("mail", [|587|], useSsl: true);""")]
    [InlineData("""imap.Connect("mail", [|993|], SecureSocketOptions.StartTls);""")]
    [InlineData("""imap.Connect("mail", [|143|], SecureSocketOptions.SslOnConnect);""")]
    [InlineData("""imap.Connect("mail", [|143|], true);""")]
    [InlineData("""pop.Connect("mail", [|995|], SecureSocketOptions.StartTls);""")]
    [InlineData("""pop.Connect("mail", [|110|], true);""")]
    [InlineData("""service.Connect("mail", [|465|], SecureSocketOptions.StartTls);""")]
    [InlineData("""var port = [|465|]; smtp.Connect("mail", port, SecureSocketOptions.StartTls);""")]
    [InlineData("""var options = SecureSocketOptions.StartTls; smtp.Connect("mail", [|465|], options);""")]
    [InlineData("""const bool ssl = true; smtp.Connect("mail", [|587|], ssl);""")]
    public Task MailKit_ThatBeginsOtherwiseThanItsPort_Reports(string statement) => VerifyAsync(WithMailKit(statement));

    [Theory]
    [InlineData("""smtp.Connect("mail", 465, SecureSocketOptions.SslOnConnect); smtp.Connect("mail", 465, true);""")]
    [InlineData("""smtp.Connect("mail", 587, SecureSocketOptions.StartTls); smtp.Connect("mail", 587, false);""")]
    [InlineData("""smtp.Connect("mail", 465); smtp.Connect("mail", 465, SecureSocketOptions.Auto); smtp.Connect("mail", 587);""")]
    [InlineData("""smtp.Connect("mail", 25, SecureSocketOptions.None); imap.Connect("mail", 143, SecureSocketOptions.StartTls);""")]
    [InlineData("""smtp.Connect("mail", 465, tls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);""")]
    [InlineData("""smtp.Connect("mail", 465, chosen); smtp.Connect("mail", 587, tls);""")]
    [InlineData("""smtp.Connect("mail", tls ? 465 : 587, SecureSocketOptions.StartTls);""")]
    [InlineData("""var port = tls ? 465 : 587; smtp.Connect("mail", port, SecureSocketOptions.StartTls);""")]
    [InlineData("""var port = 465; if (!tls) port = 587; smtp.Connect("mail", port, SecureSocketOptions.StartTls);""")]
    [InlineData("""var port = 465; smtp.Connect("mail", port, tls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);""")]
    [InlineData("""smtp.Connect("mail", 2525, SecureSocketOptions.SslOnConnect); smtp.Connect("mail", 1025, true);""")]
    [InlineData("""var o = SecureSocketOptions.StartTls; if (tls) o = SecureSocketOptions.SslOnConnect; smtp.Connect("mail", 465, o);""")]
    public Task MailKit_ThatFitsItsPort_OrIsNotCertain_StaysSilent(string statements) => VerifyAsync(WithMailKit(statements));

    [Theory]
    [InlineData("""new SmtpClient("mail.example", [|465|]) { EnableSsl = true };""")]
    [InlineData("""new SmtpClient("mail.example", [|465|]);""")]
    [InlineData("""new SmtpClient { Host = "mail.example", Port = [|465|], EnableSsl = tls };""")]
    [InlineData("""var client = new SmtpClient("mail.example"); client.Port = [|465|]; client.EnableSsl = true;""")]
    [InlineData("""var port = [|465|]; new SmtpClient("mail.example", port);""")]
    [InlineData("""SmtpClient Create() => new SmtpClient("mail.example", [|465|]);""")]
    public Task SystemNetMail_OnImplicitTls_Reports(string statements) =>
        VerifyAsync($$"""using System.Net.Mail; class C { void M(bool tls) { {{statements}} } }""");

    [Theory]
    [InlineData("""new SmtpClient("mail.example", 587) { EnableSsl = true }; new SmtpClient("mail.example", 25);""")]
    [InlineData("""var port = tls ? 465 : 587; new SmtpClient("mail.example", port);""")]
    [InlineData("""new SmtpClient("mail.example", 2525) { EnableSsl = true };""")]
    public Task SystemNetMail_OnAnotherPort_StaysSilent(string statements) =>
        VerifyAsync($$"""using System.Net.Mail; class C { void M(bool tls) { {{statements}} } }""");

    [Theory]
    [InlineData("""var factory = new ConnectionFactory { HostName = "mq", Port = [|5671|] };""")]
    [InlineData("""var factory = new ConnectionFactory { HostName = "mq", Port = [|5671|] }; await factory.CreateConnectionAsync();""")]
    [InlineData("""await new ConnectionFactory { HostName = "mq", Port = [|5671|] }.CreateConnectionAsync();""")]
    [InlineData("""var factory = new ConnectionFactory(); factory.HostName = "mq"; factory.Port = [|5671|];""")]
    [InlineData("""new ConnectionFactory { Port = [|5672|], Ssl = { Enabled = true } };""")]
    [InlineData("""new ConnectionFactory { Port = [|5672|], Ssl = new SslOption { Enabled = true } };""")]
    [InlineData("""new ConnectionFactory { Port = [|5672|], Ssl = new SslOption("mq", "", true) };""")]
    [InlineData("""new ConnectionFactory { Port = [|5671|], Ssl = { Enabled = false } };""")]
    [InlineData("""var factory = new ConnectionFactory { Port = [|5672|] }; factory.Ssl.Enabled = true;""")]
    [InlineData("""new AmqpTcpEndpoint("mq", [|5671|]);""")]
    [InlineData("""services.AddSingleton<IConnectionFactory>(_ => new ConnectionFactory { HostName = "mq", Port = [|5671|] });""")]
    [InlineData("""services.AddSingleton(new ConnectionFactory { HostName = "mq", Port = [|5671|] });""")]
    public Task RabbitMq_ThatBeginsOtherwiseThanItsPort_Reports(string statements) => VerifyAsync(WithRabbitMq(statements));

    [Theory]
    [InlineData("""new ConnectionFactory { Port = 5671, Ssl = { Enabled = true } };""")]
    [InlineData("""new ConnectionFactory { Port = 5671, Ssl = new SslOption { Enabled = tls } };""")]
    [InlineData("""var factory = new ConnectionFactory { Port = 5671 }; factory.Ssl.Enabled = true;""")]
    [InlineData("""var factory = new ConnectionFactory { Port = 5671 }; if (tls) factory.Ssl.Enabled = true;""")]
    [InlineData("""var factory = new ConnectionFactory { Port = 5672 }; if (tls) factory.Ssl.Enabled = true;""")]
    [InlineData("""var factory = new ConnectionFactory { Port = 5671 }; factory.Ssl = Options();""")]
    [InlineData("""var factory = new ConnectionFactory { Port = 5671 }; Configure(factory);""")]
    [InlineData("""_factory = new ConnectionFactory { Port = 5671 };""")]
    [InlineData("""ConnectionFactory Create() => new ConnectionFactory { Port = 5671 };""")]
    [InlineData("""Configure(new ConnectionFactory { Port = 5671 });""")]
    [InlineData("""Add(() => new ConnectionFactory { HostName = "mq", Port = 5671 });""")]
    [InlineData("""new AmqpTcpEndpoint("mq", 5671, new SslOption("mq") { Enabled = true });""")]
    [InlineData("""new ConnectionFactory { Uri = new Uri("amqp://mq:5671"), Ssl = { Enabled = true } };""")]
    [InlineData("""new ConnectionFactory { HostName = "mq", Port = 5672 };""")]
    public Task RabbitMq_ThatFitsItsPort_OrIsNotInSight_StaysSilent(string statements) => VerifyAsync(WithRabbitMq(statements));

    [Theory]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", [|8883|]).Build();""")]
    [InlineData("""var options = new MqttClientOptionsBuilder().WithTcpServer("mq", [|8883|]).WithClientId("c").Build();""")]
    [InlineData("""client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("mq", [|8883|]).Build(), default);""")]
    [InlineData("""var builder = new MqttClientOptionsBuilder(); builder.WithTcpServer("mq", [|8883|]); var options = builder.Build();""")]
    [InlineData("""var builder = new MqttClientOptionsBuilder().WithTcpServer("mq", [|8883|]); builder.WithClientId("c");""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", [|1883|]).WithTlsOptions(o => o.UseTls());""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTlsOptions(o => o.UseTls()).WithTcpServer("mq", [|1883|]).Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("m", [|1883|]).WithTlsOptions(new MqttClientTlsOptions { UseTls = true });""")]
    [InlineData("""new MqttClientOptionsBuilder().WithConnectionUri("mqtts://mq:[|1883|]");""")]
    [InlineData("""new MqttClientOptionsBuilder().WithConnectionUri(new Uri("mqtt://mq:[|8883|]")).Build();""")]
    [InlineData("""var builder = new MqttClientOptionsBuilder().WithTcpServer("mq", [|1883|]); builder.WithTlsOptions(o => o.UseTls());""")]
    public Task Mqtt_ThatBeginsOtherwiseThanItsPort_Reports(string statements) => VerifyAsync(WithMqtt(statements));

    [Theory]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", 8883).WithTlsOptions(o => o.UseTls()).Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", 8883).WithTlsOptions(o => o.UseTls(tls)).Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", 1883).WithTlsOptions(o => o.UseTls(tls)).Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", 1883).WithTlsOptions(o => o.UseTls(false)).Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", 1883).Build();""")]
    [InlineData(
        """
        var builder = new MqttClientOptionsBuilder().WithTcpServer("mq", 8883);
        if (tls) builder.WithTlsOptions(o => o.UseTls());
        """)]
    [InlineData("""var builder = new MqttClientOptionsBuilder().WithTcpServer("mq", 8883); Configure(builder);""")]
    [InlineData("""var builder = new MqttClientOptionsBuilder().WithTcpServer("mq", 8883); builder = builder.WithTlsOptions(o => { });""")]
    [InlineData("""Configure(new MqttClientOptionsBuilder().WithTcpServer("mq", 8883));""")]
    [InlineData("""given.WithTcpServer("mq", 8883);""")]
    [InlineData("""MqttClientOptionsBuilder Create() => new MqttClientOptionsBuilder().WithTcpServer("mq", 8883);""")]
    [InlineData("""new MqttClientOptionsBuilder().WithConnectionUri("mqtt://mq:8883").WithTlsOptions(o => o.UseTls());""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("mq", tls ? 8883 : 1883);""")]
    public Task Mqtt_ThatFitsItsPort_OrIsNotInSight_StaysSilent(string statements) => VerifyAsync(WithMqtt(statements));

    [Theory]
    [InlineData("""new LdapConnection(new LdapDirectoryIdentifier("dc", [|636|]));""")]
    [InlineData("""using var c = new LdapConnection(new LdapDirectoryIdentifier("dc", [|636|])); c.Bind();""")]
    [InlineData("""var id = new LdapDirectoryIdentifier("dc", [|636|]); var c = new LdapConnection(id); c.AuthType = AuthType.Basic;""")]
    [InlineData("""var c = new LdapConnection(new LdapDirectoryIdentifier("dc", [|389|])); c.SessionOptions.SecureSocketLayer = true;""")]
    [InlineData("""new LdapConnection(new LdapDirectoryIdentifier("dc", [|389|])) { SessionOptions = { SecureSocketLayer = true } };""")]
    [InlineData(
        """
        var c = new LdapConnection(new LdapDirectoryIdentifier("dc", [|636|]));
        c.SessionOptions.StartTransportLayerSecurity(null);
        """)]
    [InlineData("""new DirectoryEntry("LDAP://dc:[|636|]/DC=x");""")]
    [InlineData("""new LdapConnection("ldaps://dc:[|389|]");""")]
    public Task Ldap_ThatBeginsOtherwiseThanItsPort_Reports(string statements) => VerifyAsync(WithLdap(statements));

    [Theory]
    [InlineData("""var c = new LdapConnection(new LdapDirectoryIdentifier("dc", 636)); c.SessionOptions.SecureSocketLayer = true;""")]
    [InlineData("""var c = new LdapConnection(new LdapDirectoryIdentifier("dc", 636)); c.SessionOptions.SecureSocketLayer = tls;""")]
    [InlineData(
        """
        var c = new LdapConnection(new LdapDirectoryIdentifier("dc", 389));
        if (tls) c.SessionOptions.SecureSocketLayer = true;
        """)]
    [InlineData("""var c = new LdapConnection(new LdapDirectoryIdentifier("dc", 636)); Configure(c);""")]
    [InlineData(
        """
        var c = new LdapConnection(new LdapDirectoryIdentifier("dc", 389));
        c.SessionOptions.StartTransportLayerSecurity(null);
        """)]
    [InlineData("""var id = new LdapDirectoryIdentifier("dc", 636); Use(id);""")]
    [InlineData("""LdapConnection Create() => new LdapConnection(new LdapDirectoryIdentifier("dc", 636));""")]
    [InlineData("""new DirectoryEntry("LDAP://dc:636", "u", "p", AuthenticationTypes.SecureSocketsLayer);""")]
    public Task Ldap_ThatFitsItsPort_OrIsNotInSight_StaysSilent(string statements) => VerifyAsync(WithLdap(statements));

    [Theory]
    [InlineData("""new Mail { Host = "mail", Port = [|465|], UseStartTls = true };""")]
    [InlineData("""var mail = new Mail(); mail.Port = [|465|]; mail.UseStartTls = true;""")]
    [InlineData("""new Mail { Host = "mail", Port = [|587|], SecureSocketOptions = Security.SslOnConnect };""")]
    [InlineData("""Send("mail", [|465|], useStartTls: true);""")]
    [InlineData("""new Dictionary<string, string> { ["Smtp:Port"] = "[|465|]", ["Smtp:UseStartTls"] = "true" };""")]
    [InlineData("""new Dictionary<string, string> { { "Mqtt:Port", "[|1883|]" }, { "Mqtt:UseTls", "true" } };""")]
    public Task Names_BesideThePort_Report(string statements) => VerifyAsync(WithOwnTypes(statements));

    [Theory]
    [InlineData("""new Mail { Host = "mail", Port = 465, UseSsl = true }; new Mail { Port = 587, UseStartTls = true };""")]
    [InlineData("""new Mail { Port = 587, UseSsl = true }; new Mail { Port = 25, UseSsl = true };""")]
    [InlineData("""new Mail { Port = 465, UseStartTls = tls }; new Mail { Port = tls ? 465 : 587, UseStartTls = true };""")]
    [InlineData("""new Mail { Port = 465, UseStartTls = false }; new Mail { Port = 465, UseStartTls = true, UseSsl = true };""")]
    [InlineData("""new Dictionary<string, string> { ["Smtp:Port"] = "465", ["Ldap:UseStartTls"] = "true" };""")]
    public Task Names_ThatFitThePort_OrAreNotCertain_StaySilent(string statements) => VerifyAsync(WithOwnTypes(statements));

    [Theory]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": [|465|], "UseStartTls": true } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": "[|465|]", "StartTLS": "True" } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": [|587|], "SecureSocketOptions": "SslOnConnect" } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": [|465|], "SecureSocketOptions": "StartTls" } }""")]
    [InlineData("""{ "SmtpHost": "mail", "SmtpPort": [|465|], "SmtpUseStartTls": true, "LdapUseSsl": true }""")]
    [InlineData("""{ "Imap": { "Host": "mail", "Port": [|993|], "EnableStartTls": true } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": [|465|], "UseSsl": false } }""")]
    [InlineData("""{ "Mqtt": { "Host": "mq", "Port": [|1883|], "UseTls": true } }""")]
    [InlineData("""{ "Mqtt": { "Host": "mq", "Port": [|8883|], "UseTls": false } }""")]
    [InlineData("""{ "RabbitMq": { "HostName": "mq", "Port": [|5672|], "Ssl": { "Enabled": true } } }""")]
    [InlineData("""{ "Ldap": { "Host": "dc", "Port": [|389|], "SecureSocketLayer": true } }""")]
    [InlineData("""{ "Ldap": { "Host": "dc", "Port": [|636|], "UseSsl": false } }""")]
    [InlineData("""{ "Ldap": { "Url": "ldap://dc:[|636|]" }, "Global": "ldaps://dc:[|389|]" }""")]
    [InlineData("""{ "Broker": "amqp://mq:[|5671|]/", "Secure": { "Broker": "amqps://mq:[|5672|]/" } }""")]
    public Task Setting_ThatBeginsOtherwiseThanItsPort_Reports(string json) => VerifyFileAsync(json);

    [Theory]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 465, "UseSsl": true }, "Other": { "Port": 587, "UseStartTls": true } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 587, "EnableSsl": true }, "Other": { "Port": 25, "UseSsl": true } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 465, "EnableSsl": true, "UseStartTls": false } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 465, "SecureSocketOptions": "Auto" } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 465, "SecureSocketOptions": 3, "UseStartTls": true } }""")]
    [InlineData("""{ "SmtpPort": 465, "ImapUseStartTls": true, "ImapPort": 143, "UseStartTls": true }""")]
    [InlineData("""{ "Smtp": { "Port": 465 }, "Imap": { "UseStartTls": true } }""")]
    [InlineData("""{ "Redis": { "Host": "cache", "Port": 6379, "UseSsl": true }, "Kafka": { "Port": 9092, "UseTls": true } }""")]
    [InlineData("""{ "Db": { "Host": "db", "Port": 5432, "UseSsl": true }, "Web": { "Host": "shop", "Port": 80, "UseSsl": true } }""")]
    [InlineData("""{ "Ldap": { "Host": "dc", "Port": 389, "UseSsl": true }, "Second": { "Url": "ldap://dc:636", "UseSsl": true } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 465, "UseSsl": false, "SslProtocols": "Tls12" } }""")]
    [InlineData("""{ "Smtp": { "Host": "mail", "Port": 465, "VerifySsl": false, "ValidateCertificate": false } }""")]
    [InlineData("""{ "MqttServer": { "ListenPort": 1883, "UseTls": true } }""")]
    public Task Setting_ThatFitsItsPort_OrIsNotCertain_StaysSilent(string json) => VerifyFileAsync(json);

    [Theory]
    [InlineData(
        "/app/app.config",
        """
        <configuration><system.net><mailSettings><smtp>
          <network host="mail" port="[|465|]" enableSsl="true" />
        </smtp></mailSettings></system.net></configuration>
        """)]
    [InlineData(
        "/app/app.config",
        """
        <configuration><appSettings>
          <add key="SmtpPort" value="[|465|]" />
          <add key="SmtpUseStartTls" value="true" />
        </appSettings></configuration>
        """)]
    [InlineData("/app/Dockerfile", "FROM alpine\nENV SMTP_PORT=[|465|] SMTP_STARTTLS=true MQTT_URL=mqtt://mq:[|8883|]")]
    [InlineData(
        "/app/Properties/launchSettings.json",
        """{ "profiles": { "Shop": { "environmentVariables": { "Smtp__Port": "[|465|]", "Smtp__UseStartTls": "true" } } } }""")]
    public Task SettingsFile_OfEachFormat_Reports(string path, string text) => VerifyFileAsync(text, path);

    [Fact]
    public Task Mail_OfTheFrameworkOnSubmission_StaysSilent() => VerifyFileAsync(
        """
        <configuration><system.net><mailSettings><smtp>
          <network host="mail" port="587" enableSsl="true" />
        </smtp></mailSettings></system.net></configuration>
        """,
        "/app/app.config");

    [Fact]
    public Task VisualBasic_Reports() => PortVerifier.VerifyVisualBasicAsync(
        """
        Imports System.Net.Mail
        Class C
            Sub M()
                Dim client As New SmtpClient("mail.example", {|PORT012:465|}) With {.EnableSsl = True}
                Dim second As New SmtpClient With {.Host = "mail.example", .Port = {|PORT012:465|}}
                Dim broker As String = "amqp://mq:{|PORT012:5671|}/"
            End Sub
        End Class
        """);

    [Theory]
    [InlineData("dotnet_diagnostic.PORT012.severity = none")]
    [InlineData("port_constants.allowed_ports = 465, 389")]
    public Task RuleThatIsOff_LeavesNoNameForTheNumber(string options) => PortVerifier.VerifyAsync(
        WithLdap(
            """
            new System.Net.Mail.SmtpClient("mail.example", 465) { EnableSsl = true };
            var c = new LdapConnection(new LdapDirectoryIdentifier("dc.example", 389)); c.SessionOptions.SecureSocketLayer = true;
            """),
        options: options,
        references: [.. ReferenceSet.For(ReferenceSet.Clients)]);

    private static string WithMailKit(string statements) => $$"""
        using MailKit;
        using MailKit.Net.Imap;
        using MailKit.Net.Pop3;
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using System.Threading.Tasks;
        class C
        {
            async Task M(SmtpClient smtp, IImapClient imap, Pop3Client pop, IMailService service, bool tls, SecureSocketOptions chosen)
            {
                {{statements}}
            }
        }
        """;

    private static string WithRabbitMq(string statements) => $$"""
        using System;
        using Microsoft.Extensions.DependencyInjection;
        using RabbitMQ.Client;
        class C
        {
            ConnectionFactory _factory;
            async System.Threading.Tasks.Task M(bool tls, IServiceCollection services) { {{statements}} }
            static SslOption Options() => new SslOption { Enabled = true };
            static void Configure(ConnectionFactory factory) { }
            static void Add(Func<ConnectionFactory> create) { }
        }
        """;

    private static string WithMqtt(string statements) => $$"""
        using System;
        using MQTTnet;
        class C
        {
            void M(IMqttClient client, MqttClientOptionsBuilder given, bool tls) { {{statements}} }
            static void Configure(MqttClientOptionsBuilder builder) { }
        }
        """;

    private static string WithLdap(string statements) => $$"""
        using System.DirectoryServices;
        using System.DirectoryServices.Protocols;
        class C
        {
            void M(bool tls) { {{statements}} }
            static void Configure(LdapConnection connection) { }
            static void Use(LdapDirectoryIdentifier identifier) { }
        }
        """;

    private static string WithOwnTypes(string statements) => $$"""
        using System.Collections.Generic;
        enum Security { None, SslOnConnect, StartTls }
        class Mail
        {
            public string Host; public int Port; public bool UseSsl, UseStartTls; public Security SecureSocketOptions;
        }
        class C
        {
            void M(bool tls) { {{statements}} }
            static void Send(string host, int port, bool useStartTls) { }
        }
        """;

    private static Task VerifyAsync(string source) =>
        PortVerifier.VerifyAsync(source, only: Rule, references: [.. ReferenceSet.For(ReferenceSet.Clients)]);

    private static Task VerifyFileAsync(string text, string path = "/app/appsettings.json") =>
        PortVerifier.VerifyAsync("", only: Rule, files: [ConfigurationVerifier.File(text, path)]);
}
