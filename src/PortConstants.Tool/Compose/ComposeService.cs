using PortConstants.Tool.Model;

namespace PortConstants.Tool.Compose;

/// <summary>A service of a compose file, with what it has from those that it extends.</summary>
internal sealed class ComposeService
{
    private const string OfService = "service:";

    private readonly IReadOnlyList<ServicePart> _parts;
    private readonly string _networkMode;

    private ComposeService(string name, IReadOnlyList<ServicePart> parts, string environment)
    {
        (Name, _parts) = (name, parts);
        Image = First("image") is { Length: > 0 } image ? parts[0].File.Variables.Replace(image) ?? image : "";
        Profiles = [.. YamlFile.Texts(parts[0].Member("profiles"))];
        Environment = environment == Environments.Production ? EnvironmentOf(Profiles) : environment;
        _networkMode = First("network_mode");
        Publications = [.. parts.SelectMany(part => Publication.Read(part, IsOnHostNetwork))];
        Build = ComposeBuild.Of(parts);
        Settings = ReadSettings(parts);
        Commands = [.. ReadCommands()];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its file.</summary>
    public ComposeDocument File => _parts[0].File;

    /// <summary>Its image; empty if it only has a build.</summary>
    public string Image { get; }

    /// <summary>The profiles, one of which has to be chosen for it to start.</summary>
    public IReadOnlyList<string> Profiles { get; }

    /// <summary>Where it runs.</summary>
    public string Environment { get; }

    /// <summary>Whether it has the network of the host and not one of its own.</summary>
    public bool IsOnHostNetwork => _networkMode == "host";

    /// <summary>Whether it shares the network of another container or has none, so that its name leads nowhere.</summary>
    public bool HasOwnNetwork => _networkMode is "" or "bridge";

    /// <summary>The service whose network it shares, so that its ports are among those of that one; empty if it does not.</summary>
    public string Host => _networkMode.StartsWith(OfService, StringComparison.Ordinal) ? _networkMode[OfService.Length..] : "";

    /// <summary>Whether it starts at all: a template has no replicas.</summary>
    public bool IsStarted => First("scale") != "0"
        && !_parts.Any(part => part.Member("deploy") is { } deploy && YamlFile.Scalar(deploy, "replicas") == "0");

    /// <summary>Whether its ports are instead of those of the file that it is put over: <c>ports: !override</c>.</summary>
    public bool ReplacesPorts => _parts[0].Member("ports") is { Tag: { IsEmpty: false, Value: "!reset" or "!override" } };

    /// <summary>The entries of <c>ports</c> and <c>expose</c>.</summary>
    public IReadOnlyList<Publication> Publications { get; }

    /// <summary>What is built for it.</summary>
    public ComposeBuild? Build { get; }

    /// <summary>The variables of its environment that win, each once.</summary>
    public IReadOnlyList<ComposeSetting> Settings { get; }

    /// <summary>What it runs in place of the image's own commands: <c>ENTRYPOINT</c>, <c>CMD</c> and <c>HEALTHCHECK</c>.</summary>
    public IReadOnlyList<ComposeSetting> Commands { get; }

    /// <summary>The names by which other services of the network reach it.</summary>
    public IEnumerable<string> Names => new[] { Name, First("container_name"), First("hostname") }
        .Concat(_parts.SelectMany(part => YamlFile.Members(part.Member("networks")))
            .SelectMany(network => YamlFile.Texts(YamlFile.Member(network.Value, "aliases"))))
        .Where(name => name.Length > 0);

    /// <summary>The services of a file, and what is wrong with it.</summary>
    public static (IReadOnlyList<ComposeService> Services, string Problem) ReadAll(ComposeDocument file)
    {
        var problem = "";
        var environment = ComposeFiles.EnvironmentOf(file.File);
        ComposeService[] services = [.. file.Services.Select(service =>
            new ComposeService(service.Key, ExtendedService.WithBases(service.Key, service.Value, file, ref problem), environment))];
        return (services, problem.Length > 0 ? problem : file.Variables.Problem);
    }

    // The own environment wins over files, and a service over those that it extends.
    private static IReadOnlyList<ComposeSetting> ReadSettings(IReadOnlyList<ServicePart> parts) =>
        [.. parts.SelectMany(ComposeSetting.OfEnvironment)
            .Concat(parts.SelectMany(part => ComposeSetting.OfFiles(part).Reverse()))
            .DistinctBy(setting => setting.Name, StringComparer.OrdinalIgnoreCase)];

    private IEnumerable<ComposeSetting> ReadCommands()
    {
        foreach (var part in _parts)
        {
            if (ComposeSetting.OfCommand("ENTRYPOINT", part.Member("entrypoint"), part.File) is { } entryPoint)
                yield return entryPoint;
            if (ComposeSetting.OfCommand("CMD", part.Member("command"), part.File) is { } command)
                yield return command;
            if (part.Member("healthcheck") is { } check
                && ComposeSetting.OfCommand("HEALTHCHECK", YamlFile.Member(check, "test"), part.File) is { } test)
                yield return test;
        }
    }

    private string First(string key) =>
        _parts.Select(part => YamlFile.Scalar(part.Node, key)).FirstOrDefault(value => value.Length > 0) ?? "";

    /// <summary>A service with profiles starts only if one of them is chosen: <c>profiles: [debug]</c>.</summary>
    private static string EnvironmentOf(IEnumerable<string> profiles)
    {
        string[] environments = [.. profiles.Select(ComposeFiles.EnvironmentOfName).Distinct()];
        return environments is [var only] ? only : Environments.Production;
    }
}
