using System.Globalization;

namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>A build stage of a Dockerfile: its base image, and the ports of its program.</summary>
internal sealed class DockerfileStage(string baseImage, string name, DockerfileStage? parent)
{
    private const string WebImage = "mcr.microsoft.com/dotnet/aspnet";
    private const int FirstVersion = 8;

    // What may change where the program listens, wherever it is written: an address, a script that sets one, another server in front.
    private static readonly string[] OtherAddresses =
    [
        "urls", "http_ports", "https_ports", "http-ports", "kestrel", ".sh", "sh -c", "supervisord", "nginx",
    ];

    private bool _hasOtherAddress;

    /// <summary>The name after <c>AS</c>; empty if it has none.</summary>
    public string Name => name;

    /// <summary>The variables of its <c>ENV</c> instructions, and those of the stage that it is based on.</summary>
    public DockerfileVariables Environment { get; } = parent?.Environment.Copy() ?? new();

    /// <summary>The words of its <c>EXPOSE</c> instructions, as they are written, with the setting that each has become.</summary>
    public List<(string Written, Setting Setting)> Exposed { get; } = [];

    /// <summary>Notes an instruction that may change where the program listens.</summary>
    public void Note(string arguments) =>
        _hasOtherAddress |= Array.Exists(OtherAddresses, word => arguments.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>
    /// The first port that the image exposes while the program listens on the one of its base image alone; <see langword="null"/>
    /// where the program may be told another port, or that one is exposed too.
    /// </summary>
    /// <param name="port">The port of the base image.</param>
    public Setting? ExposedInsteadOf(string port)
    {
        var exposed = new List<(string Written, Setting Setting)>();
        var stage = this;
        for (var current = this; current is not null; current = current.Parent)
        {
            if (current._hasOtherAddress)
                return null;
            exposed.InsertRange(0, current.Exposed);
            stage = current;
        }
        if (!stage.IsOnWebImage || exposed.Exists(item => !IsPort(item.Written) || item.Written.Split('/')[0] == port))
            return null;
        return exposed.Find(item => !item.Written.EndsWith("/udp", StringComparison.OrdinalIgnoreCase)).Setting;
    }

    private DockerfileStage? Parent => parent;

    private bool IsOnWebImage
    {
        get
        {
            if (!baseImage.StartsWith(WebImage, StringComparison.OrdinalIgnoreCase))
                return false;
            var tag = baseImage.Substring(WebImage.Length);
            if (tag.Length == 0 || tag == ":latest")
                return true;
            var end = 1;
            while (end < tag.Length && tag[end] is >= '0' and <= '9')
                end++;
            return tag[0] == ':'
                && end is > 1 and < 4
                && int.Parse(tag.Substring(1, end - 1), CultureInfo.InvariantCulture) >= FirstVersion;
        }
    }

    /// <summary>A port that is written as a number; a variable may be given another value when the image is built.</summary>
    private static bool IsPort(string word) => word.Split('/')[0].All(c => c is >= '0' and <= '9');
}
