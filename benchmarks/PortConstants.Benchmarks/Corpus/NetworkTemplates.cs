namespace PortConstants.Benchmarks.Corpus;

/// <summary>Classes that talk to the network, the way services and clients do. <c>§</c> makes names unique, <c>§port</c> and <c>§host</c> differ from copy to copy.</summary>
internal static class NetworkTemplates
{
    public static readonly string[] All =
    [
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Sockets;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Shop.Clients.§;

        public sealed class LineClient : IDisposable
        {
            private const int DefaultPort = §port;
            private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
            private readonly TcpClient _client = new TcpClient();
            private readonly List<string> _log = new List<string>();
            private StreamReader? _reader;
            private StreamWriter? _writer;

            public string Host { get; set; } = "§host";

            public int Port { get; set; } = DefaultPort;

            public int Retries { get; set; } = 3;

            public async Task ConnectAsync(CancellationToken cancellation)
            {
                for (var attempt = 0; attempt < Retries; attempt++)
                {
                    try
                    {
                        await _client.ConnectAsync(Host, Port, cancellation);
                        _client.ReceiveTimeout = (int)Timeout.TotalMilliseconds;
                        _client.SendTimeout = 15000;
                        _reader = new StreamReader(_client.GetStream(), Encoding.UTF8, false, 4096);
                        _writer = new StreamWriter(_client.GetStream(), Encoding.UTF8, 4096) { NewLine = "\r\n", AutoFlush = true };
                        return;
                    }
                    catch (SocketException exception) when (attempt + 1 < Retries)
                    {
                        _log.Add($"Attempt {attempt + 1} of {Retries} to {Host}:{Port} failed: {exception.Message}");
                        await Task.Delay(100 * (attempt + 1), cancellation);
                    }
                }
                throw new IOException("No connection to " + Host + " after " + Retries + " attempts");
            }

            public async Task<IReadOnlyList<string>> SendAsync(string command)
            {
                if (_writer is null || _reader is null)
                    throw new InvalidOperationException("Not connected");
                await _writer.WriteLineAsync(command);
                var lines = new List<string>();
                while (await _reader.ReadLineAsync() is { } line)
                {
                    lines.Add(line);
                    if (line.Length < 4 || line[3] != '-')
                        break;
                }
                return lines;
            }

            public void Dispose() => _client.Dispose();
        }
        """,
        """
        using System;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Text.Json;
        using System.Threading.Tasks;

        namespace Shop.Web.§;

        public sealed record OrderDto(int Id, string Customer, decimal Total, DateTime Created);

        public sealed class OrderApi
        {
            private static readonly Uri BaseAddress = new Uri("https://§host:§port/api/v2/");
            private readonly HttpClient _http;

            public OrderApi(HttpClient http)
            {
                _http = http;
                _http.BaseAddress = BaseAddress;
                _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                _http.Timeout = TimeSpan.FromSeconds(100);
            }

            public async Task<OrderDto?> FindAsync(int id)
            {
                var response = await _http.GetAsync($"orders/{id}?expand=lines&depth=2");
                if ((int)response.StatusCode == 404)
                    return null;
                response.EnsureSuccessStatusCode();
                var json = await response.Content.ReadAsStringAsync();
                return JsonSerializer.Deserialize<OrderDto>(json);
            }

            public async Task<int> CountAsync(DateTime since)
            {
                var text = await _http.GetStringAsync("orders/count?since=" + since.ToString("yyyy-MM-dd"));
                return int.TryParse(text, out var count) ? count : -1;
            }

            public string Describe(OrderDto order) =>
                order.Total > 1000m ? $"large order {order.Id:D6} of {order.Customer}" : $"order {order.Id} of {order.Customer}";
        }
        """,
        """
        using System;
        using System.Buffers.Binary;
        using System.Collections.Concurrent;
        using System.Net;
        using System.Net.Sockets;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Shop.Relay.§;

        public class UdpRelay
        {
            private readonly ConcurrentDictionary<IPEndPoint, DateTime> _peers = new ConcurrentDictionary<IPEndPoint, DateTime>();
            private readonly UdpClient _socket;
            private long _received;
            private long _dropped;

            public UdpRelay(int port = §port)
            {
                _socket = new UdpClient(new IPEndPoint(IPAddress.Any, port));
                _socket.Client.ReceiveBufferSize = 1 << 16;
                _socket.EnableBroadcast = true;
            }

            public static IPEndPoint Upstream { get; } = new IPEndPoint(IPAddress.Parse("10.1.2.3"), §port);

            public long Received => Interlocked.Read(ref _received);

            public double LossRate => _received == 0 ? 0.0 : (double)_dropped / _received;

            public async Task RunAsync(CancellationToken cancellation)
            {
                while (!cancellation.IsCancellationRequested)
                {
                    var packet = await _socket.ReceiveAsync(cancellation);
                    Interlocked.Increment(ref _received);
                    if (packet.Buffer.Length < 12 || packet.Buffer.Length > 1472)
                    {
                        Interlocked.Increment(ref _dropped);
                        continue;
                    }
                    _peers[packet.RemoteEndPoint] = DateTime.UtcNow;
                    var kind = packet.Buffer[0] >> 6;
                    var length = BinaryPrimitives.ReadUInt16BigEndian(packet.Buffer.AsSpan(2, 2));
                    var target = kind switch
                    {
                        0 => Upstream,
                        1 => new IPEndPoint(Upstream.Address, Upstream.Port + 1),
                        2 => packet.RemoteEndPoint,
                        _ => null,
                    };
                    if (target is not null && length <= packet.Buffer.Length)
                        await _socket.SendAsync(packet.Buffer, length, target);
                }
            }

            public int Forget(TimeSpan age)
            {
                var removed = 0;
                foreach (var peer in _peers)
                {
                    if (DateTime.UtcNow - peer.Value > age && _peers.TryRemove(peer.Key, out _))
                        removed++;
                }
                return removed;
            }
        }
        """,
        """
        using System;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Server.Kestrel.Core;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        namespace Shop.Host.§;

        public static class Server
        {
            private const string ConnectionString = "Host=§host;Port=§port;Database=shop;Username=app;Pooling=true;Maximum Pool Size=50";

            public static async Task RunAsync(string[] args)
            {
                var builder = WebApplication.CreateBuilder(args);
                builder.WebHost.ConfigureKestrel(options =>
                {
                    options.Limits.MaxConcurrentConnections = 10000;
                    options.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
                    options.ListenAnyIP(§port, listen => listen.Protocols = HttpProtocols.Http1AndHttp2);
                    options.ListenLocalhost(§port);
                });
                builder.WebHost.UseUrls("http://localhost:§port", "http://0.0.0.0:8080");
                builder.Configuration["Database:ConnectionString"] = ConnectionString;
                builder.Services.AddRouting();

                var app = builder.Build();
                app.MapGet("/health", () => Results.Ok(new { Status = "ok", Time = DateTime.UtcNow }));
                app.MapGet("/version", () => "1.4.§number");
                app.MapPost("/orders/{id:int}/pay", (int id) => id > 0 ? Results.Accepted("/orders/" + id) : Results.BadRequest("id"));
                app.Use(async (context, next) =>
                {
                    context.Response.Headers["X-Frame-Options"] = "DENY";
                    context.Response.Headers["Cache-Control"] = "max-age=3600";
                    await next(context);
                    if (context.Response.StatusCode >= 500)
                        Console.Error.WriteLine($"{context.Request.Method} {context.Request.Path} failed with {context.Response.StatusCode}");
                });
                await app.RunAsync();
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;

        namespace Shop.Configuration.§;

        public sealed class EndpointOptions
        {
            public string Host { get; init; } = "§host";

            public ushort Port { get; init; } = §port;

            public int? ManagementPort { get; init; }

            public int BufferSize { get; init; } = 8192;

            public bool UseTls { get; init; } = true;

            public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(90);
        }

        public static class Endpoints
        {
            public static readonly int FallbackPort = §port;

            private static readonly Dictionary<string, EndpointOptions> Known = new Dictionary<string, EndpointOptions>(StringComparer.OrdinalIgnoreCase)
            {
                ["orders"] = new EndpointOptions { Host = "orders.§host", Port = §port },
                ["billing"] = new EndpointOptions { Host = "billing.§host", Port = §port, UseTls = false },
                ["search"] = new EndpointOptions { Host = "search.§host", ManagementPort = §port, BufferSize = 65536 },
            };

            public static DnsEndPoint Resolve(string name)
            {
                if (!Known.TryGetValue(name, out var options))
                    return new DnsEndPoint("localhost", FallbackPort);
                return new DnsEndPoint(options.Host, options.ManagementPort ?? options.Port);
            }

            public static IEnumerable<string> Describe() =>
                Known.OrderBy(pair => pair.Key).Select((pair, index) => $"{index + 1}. {pair.Key}: {pair.Value.Host}:{pair.Value.Port}");

            public static (string Host, int Port) Parse(string text)
            {
                var colon = text.LastIndexOf(':');
                if (colon < 0)
                    return (text, FallbackPort);
                var port = int.Parse(text.Substring(colon + 1));
                if (port < 0 || port > 65535)
                    throw new FormatException("'" + text + "' has no port between 0 and 65535");
                return (text.Substring(0, colon), port);
            }
        }
        """,
        """
        using System;
        using System.Net;
        using System.Net.Mail;
        using System.Text;

        namespace Shop.Mail.§;

        public sealed class Mailer
        {
            private readonly string _server;
            private readonly int _port;
            private int _sent;

            public Mailer(string server, bool secure)
            {
                _server = server;
                _port = secure ? 587 : §port;
            }

            public Mailer()
                : this("mail.§host", true)
            {
            }

            public int Sent => _sent;

            public void Send(string recipient, string subject, string[] lines)
            {
                using var client = new SmtpClient(_server, _port) { EnableSsl = true, Timeout = 20000 };
                client.Credentials = new NetworkCredential("mailer", Environment.GetEnvironmentVariable("MAIL_KEY"));
                var body = new StringBuilder(1024);
                body.Append("<html><body style=\"font: 14px sans-serif\">");
                for (var i = 0; i < lines.Length; i++)
                    body.Append("<p id=\"line").Append(i).Append("\">").Append(lines[i]).Append("</p>");
                body.Append("</body></html>");
                using var message = new MailMessage("shop@§host", recipient, subject, body.ToString());
                message.IsBodyHtml = true;
                message.Headers.Add("X-Priority", "3");
                client.Send(message);
                _sent++;
            }
        }
        """,
    ];
}
