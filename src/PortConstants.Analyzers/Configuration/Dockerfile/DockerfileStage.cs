namespace PortConstants.Analyzers.Configuration.Dockerfile;

/// <summary>A build stage of a Dockerfile: its base image, and the ports of its program.</summary>
/// <param name="image">The base image, or the name of another stage, with the defaults of its variables.</param>
/// <param name="isFixed">Whether the image is written without a variable.</param>
/// <param name="name">The name after <c>AS</c>; empty if it has none.</param>
/// <param name="parent">The stage that it is based on.</param>
/// <param name="environment">The variables that it begins with.</param>
internal sealed class DockerfileStage(string image, bool isFixed, string name, DockerfileStage? parent, DockerfileVariables environment)
{
    private const int FirstVersionPort = 8080;

    // What may change where the program listens, wherever it is written: an address, a script that sets one, another server in front.
    private static readonly string[] OtherAddresses =
    [
        "urls", "http_ports", "https_ports", "http-ports", "kestrel", ".sh", "sh -c", "supervisord", "nginx",
    ];

    private bool _hasOtherAddress;

    /// <summary>The name after <c>AS</c>; empty if it has none.</summary>
    public string Name => name;

    /// <summary>The stage that it is based on; <see langword="null"/> for one that begins with an image.</summary>
    public DockerfileStage? Parent => parent;

    /// <summary>The base image, with the defaults of its variables.</summary>
    public string Image => image;

    /// <summary>Whether the image is written without a variable.</summary>
    public bool IsFixed => isFixed;

    /// <summary>The offset of its <c>FROM</c> arguments.</summary>
    public int Start { get; init; }

    /// <summary>The variables of its <c>ENV</c> instructions, and those of the stage that it is based on.</summary>
    public DockerfileVariables Environment => environment;

    /// <summary>The words of its <c>EXPOSE</c> instructions, as they are written, with the setting that each has become.</summary>
    public List<(string Written, Setting Setting)> Exposed { get; } = [];

    /// <summary>The last instruction of each kind that tells what runs: <c>ENTRYPOINT</c>, <c>CMD</c>, <c>HEALTHCHECK</c>.</summary>
    public Dictionary<string, Setting> Commands { get; } = [];

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

    private bool IsOnWebImage => isFixed && BaseImage.PortOf(image) == FirstVersionPort;

    /// <summary>A port that is written as a number; a variable may be given another value when the image is built.</summary>
    private static bool IsPort(string word) => word.Split('/')[0].All(c => c is >= '0' and <= '9');
}
