namespace PortConstants.Tool.Builds;

/// <summary>What the user wants of the build.</summary>
/// <param name="Configuration">The configuration, or <see langword="null"/> for that of the projects.</param>
/// <param name="Arguments">Further arguments for <c>dotnet build</c>.</param>
internal sealed record BuildOptions(string? Configuration, IReadOnlyList<string> Arguments)
{
    /// <summary>The configuration that is built.</summary>
    public string EffectiveConfiguration => Configuration ?? "Debug";
}
