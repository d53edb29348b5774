namespace PortConstants.Tool.Builds;

/// <summary>What the user wants of the build.</summary>
/// <param name="Configuration">The configuration, or <see langword="null"/> for that of the projects.</param>
/// <param name="Arguments">Further arguments for <c>dotnet build</c>.</param>
internal sealed record BuildOptions(string? Configuration, IReadOnlyList<string> Arguments)
{
    private static readonly string[] PropertyOptions = ["-p:", "/p:", "-property:", "--property:", "/property:"];

    /// <summary>
    /// How long a restore may print nothing before it is given up. A large package takes a while; a dead source takes minutes.
    /// </summary>
    public TimeSpan RestorePatience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The configuration that is built.</summary>
    public string EffectiveConfiguration => Configuration ?? "Debug";

    /// <summary>The arguments that set properties, which a restore needs too.</summary>
    public IEnumerable<string> Properties => Arguments.Where(argument => PropertyOptions.Any(argument.StartsWith));

    /// <summary>The properties, for an evaluation.</summary>
    public IReadOnlyDictionary<string, string> PropertyValues
    {
        get
        {
            var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["Configuration"] = EffectiveConfiguration,
                ["EnableWindowsTargeting"] = "true",
                ["DesignTimeBuild"] = "true",
                ["MSBuildEnableWorkloadResolver"] = "false",
            };
            foreach (var pair in Properties.Select(property => property[(property.IndexOf(':') + 1)..].Split('=', 2))
                .Where(pair => pair.Length == 2))
                values[pair[0]] = pair[1];
            return values;
        }
    }
}
