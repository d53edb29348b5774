using System.Globalization;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>The base images of ASP.NET Core, and the port on which a program listens that is told no other.</summary>
internal static class BaseImage
{
    private static readonly Lazy<List<(string Image, int Since, int Port)>> Known = new(Read);

    /// <summary>The port that an image sets; <see langword="null"/> if it is no such image, or a variable hides its version.</summary>
    /// <param name="reference">The image with its tag: <c>mcr.microsoft.com/dotnet/aspnet:8.0-alpine</c>.</param>
    public static int? PortOf(string reference)
    {
        // A digest without a tag shows no version.
        if (reference.IndexOf('@') is >= 0 and var digest && reference.LastIndexOf(':', digest) <= reference.LastIndexOf('/', digest))
            return null;
        var name = reference.Split('@')[0];
        var colon = name.LastIndexOf(':');
        var tag = colon > name.LastIndexOf('/') ? name.Substring(colon + 1) : "";
        if (tag.Length > 0)
            name = name.Substring(0, colon);
        if (VersionOf(tag) is not { } version)
            return null;
        foreach (var (image, since, port) in Known.Value)
        {
            if (image.Equals(name, StringComparison.OrdinalIgnoreCase) && version >= since)
                return port;
        }
        return null;
    }

    /// <summary>The major version of .NET in a tag; without one, or as <c>latest</c>, it is the newest.</summary>
    private static int? VersionOf(string tag)
    {
        if (tag is "" or "latest")
            return int.MaxValue;
        var end = 0;
        while (end < tag.Length && tag[end] is >= '0' and <= '9')
            end++;
        return end is > 0 and < 3 ? int.Parse(tag.Substring(0, end), CultureInfo.InvariantCulture) : null;
    }

    private static List<(string Image, int Since, int Port)> Read()
    {
        var rows = new List<(string, int, int)>();
        for (var file = new DataFile("base-images.csv"); file.Read();)
            rows.Add((file.Text("image"), Number(file.Text("since")), Number(file.Text("port"))));
        return rows;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
