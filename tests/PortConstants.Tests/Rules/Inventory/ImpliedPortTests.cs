namespace PortConstants.Tests.Rules.Inventory;

public class ImpliedPortTests
{
    [Theory]
    [InlineData("""new HttpClient().GetStringAsync("https://a.example/x")""", "443/tcp connects a.example implicit")]
    [InlineData("""new HttpClient().GetStringAsync("http://a.example")""", "80/tcp connects a.example implicit")]
    [InlineData("""new HttpClient { BaseAddress = new Uri("https://a.example/") }""", "443/tcp connects a.example implicit")]
    [InlineData("""new HttpRequestMessage(HttpMethod.Get, "https://a.example/")""", "443/tcp connects a.example implicit")]
    [InlineData("""new HttpClient().GetStringAsync($"https://a.example/{path}")""", "443/tcp connects a.example implicit")]
    [InlineData("""new HttpClient().GetStringAsync(Site)""", "443/tcp connects b.example implicit")]
    [InlineData("""new System.Net.WebSockets.ClientWebSocket().ConnectAsync(new Uri("wss://a.example"), default)""", "443/tcp connects a.example implicit")]
    [InlineData("""WebHost.CreateDefaultBuilder().UseUrls("http://*")""", "80/tcp listens * implicit")]
    [InlineData("""new System.Net.Mail.SmtpClient("mail.example")""", "25/tcp connects mail.example implicit")]
    [InlineData("""new NpgsqlConnection("Host=db.example;Database=shop")""", "5432/tcp connects db.example implicit")]
    [InlineData("""new SqlConnection("Server=db.example;Database=shop")""", "1433/tcp connects db.example implicit")]
    [InlineData("""new ConnectionFactory { HostName = "queue.example" }""", "5672/tcp connects queue.example implicit")]
    [InlineData("""new ConnectionFactory { HostName = path }""", "5672/tcp connects implicit")]
    [InlineData("""ConnectionMultiplexer.Connect("cache.example")""", "6379/tcp connects cache.example implicit")]
    [InlineData("""ConnectionMultiplexer.Connect("cache.example,ssl=true")""", "6380/tcp connects cache.example implicit")]
    [InlineData("""new ProducerConfig { BootstrapServers = "kafka.example" }""", "9092/tcp connects kafka.example implicit")]
    [InlineData("""new MQTTnet.MqttClientOptionsBuilder().WithTcpServer("broker.example")""", "1883/tcp connects broker.example implicit")]
    [InlineData("""MassTransit.RabbitMqHostConfigurationExtensions.Host(path, "queue.example", "shop")""", "5672/tcp connects queue.example implicit")]
    [InlineData("""new MongoDB.Driver.MongoServerAddress("db.example")""", "27017/tcp connects db.example implicit")]
    [InlineData("""new Renci.SshNet.SftpClient("files.example", "shop", path)""", "22/tcp connects files.example implicit")]
    public Task WhatIsCalledOrServedWithoutAPort_HasTheImpliedOne(string call, string expected) => VerifyAsync(call, expected);

    // The port after the comma is the only one.
    [Theory]
    [InlineData("db.example,14333", "14333/tcp connects db.example")]
    [InlineData("tcp:db.example,14333", "14333/tcp connects db.example")]
    public Task ServerWithACommaPort_ImpliesNoOther(string server, string expected) =>
        VerifyAsync($$"""new SqlConnectionStringBuilder { DataSource = "{{server}}" }""", expected);

    [Theory]
    [InlineData("""new Uri("https://a.example/")""")]
    [InlineData("""Site""")]
    [InlineData("""string.Concat("see https://a.example/", path)""")]
    [InlineData("""new HttpClient().GetStringAsync($"https://{path}/")""")]
    [InlineData("""new HttpClient().GetStringAsync($"https://a.example:{path}/")""")]
    [InlineData("""new System.Net.Mail.SmtpClient("mail.example") { Port = int.Parse(path) }""")]
    [InlineData("""new System.Net.Mail.SmtpClient("mail.example", int.Parse(path))""")]
    [InlineData("""new ConnectionFactory { Uri = new Uri(path) }""")]
    [InlineData("""new HttpClient().GetStringAsync("http://orders/x")""")]
    [InlineData("""new HttpClient { BaseAddress = new Uri("https://orders") }""")]
    [InlineData("""new HttpClient().DefaultRequestHeaders.Referrer = new Uri("https://a.example")""")]
    [InlineData("""new HttpClient().DefaultRequestHeaders.TryAddWithoutValidation("Origin", "https://a.example")""")]
    [InlineData("""new HttpClient().DefaultRequestHeaders.TryAddWithoutValidation("Referer", Site)""")]
    [InlineData("""new SqlConnection("Server=(localdb)\\mssqllocaldb;Database=shop")""")]
    [InlineData("""new SqlConnection("Server=db.example\\sales;Database=shop")""")]
    [InlineData("""new NpgsqlConnection(path)""")]
    [InlineData("""new MQTTnet.MqttClientOptionsBuilder().WithTcpServer("broker.example").WithTlsOptions(path)""")]
    [InlineData("""new MQTTnet.MqttClientOptionsBuilder().WithTcpServer("broker.example", path.Length)""")]
    [InlineData("""MassTransit.RabbitMqHostConfigurationExtensions.Host(path, "queue.example", (ushort)path.Length, "shop")""")]
    [InlineData("""new MongoDB.Driver.MongoServerAddress("db.example", path.Length)""")]
    [InlineData("""new Renci.SshNet.SftpClient("files.example", path.Length, "shop", path)""")]
    [InlineData("""new Renci.SshNet.SftpClient((object)path)""")]
    public Task WhatIsOnlyShown_OrMayHaveAnotherPort_StaysSilent(string call) => VerifyAsync(call);

    private static Task VerifyAsync(string call, params string[] expected) => InventoryVerifier.VerifyAsync(
        $$"""
        using System;
        using System.Net.Http;
        using Confluent.Kafka;
        using Microsoft.AspNetCore;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Data.SqlClient;
        using Npgsql;
        using RabbitMQ.Client;
        using StackExchange.Redis;
        class C
        {
            const string Site = "https://b.example/";
            object Open(string path) => {{call}};
        }
        """,
        expected);
}
