using PortConstants.Analyzers.Rules;
using PortConstants.Knowledge;

namespace PortConstants.Tool.Containers;

/// <summary>The names of the services on the ports that containers publish.</summary>
internal static class ContainerServices
{
    // What clients of a web site know of it, whatever the number in the container.
    private const int Http = 80;
    private const int Https = 443;

    private static readonly char[] Separators = ['/', ':', '@'];

    /// <summary>The service of a published port: what its port in the container shows.</summary>
    /// <param name="port">The published port.</param>
    /// <param name="container">The port of the container.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="service">The name of the service in its file.</param>
    /// <param name="image">Its image.</param>
    /// <param name="product">The product in the image.</param>
    public static string Find(int port, int container, string protocol, string service, string image, Product? product)
    {
        if (product?.AllPorts.FirstOrDefault(known => known.Number == container).Name is { } own)
            return own;
        string[] names = [service, .. image.Split(Separators, StringSplitOptions.RemoveEmptyEntries)];
        var inside = NameOf(container, protocol, names);
        return port is Http or Https && IsWeb(inside) ? NameOf(port, protocol, names) : inside;
    }

    private static bool IsWeb(string name) => name.Length == 0 || name.StartsWith("Http", StringComparison.Ordinal);

    private static string NameOf(int port, string protocol, string[] names) =>
        ServiceNames.Find(new PublicationUsage(port, protocol, names), PackagedCatalog.Value).FirstOrDefault()?.Constant.Name ?? "";
}
