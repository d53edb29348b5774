using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PortConstants.Tests.Servers;

/// <summary>A web host of ASP.NET Core, started with Kestrel.</summary>
public static class StartedHost
{
    private static readonly Lazy<X509Certificate2> Certificate = new(CreateCertificate);

    /// <summary>The end points that Kestrel opens, without the system being asked for them.</summary>
    /// <param name="settings">The settings of the host.</param>
    /// <param name="urls">What is added to the addresses of the program.</param>
    /// <exception cref="Exception">The host does not start.</exception>
    public static async Task<IReadOnlyList<IPEndPoint>> ReadAsync((string Key, string Value)[] settings, params string[] urls)
    {
        var opened = new RecordedListeners();
        await using var app = Build(settings, configure: null, opened);
        foreach (var url in urls)
            app.Urls.Add(url);
        await app.StartAsync();
        await app.StopAsync();
        return [.. opened.EndPoints.OfType<IPEndPoint>()];
    }

    /// <summary>Whether the system opens all end points of a host.</summary>
    public static async Task<bool> StartsAsync((string Key, string Value)[] settings, Action<KestrelServerOptions>? configure = null)
    {
        await using var app = Build(settings, configure, listeners: null);
        try
        {
            await app.StartAsync();
            await app.StopAsync();
            return true;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return false;
        }
    }

    private static WebApplication Build(
        (string Key, string Value)[] settings, Action<KestrelServerOptions>? configure, IConnectionListenerFactory? listeners)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = Certificate.Value);
            configure?.Invoke(kestrel);
        });
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        if (listeners is not null)
            builder.Services.AddSingleton(listeners);
        return builder.Build();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var signed = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pfx), password: null);
    }

    /// <summary>Listeners that nobody connects to. They open port 80 without the rights for it.</summary>
    private sealed class RecordedListeners : IConnectionListenerFactory
    {
        public List<EndPoint> EndPoints { get; } = [];

        public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
        {
            EndPoints.Add(endpoint);
            return ValueTask.FromResult<IConnectionListener>(new Listener(endpoint));
        }
    }

    private sealed class Listener(EndPoint endPoint) : IConnectionListener
    {
        private readonly TaskCompletionSource<ConnectionContext?> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public EndPoint EndPoint => endPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default) => await _closed.Task;

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default) => DisposeAsync();

        public ValueTask DisposeAsync()
        {
            _closed.TrySetResult(null);
            return ValueTask.CompletedTask;
        }
    }
}
