namespace PortConstants.Tool.Model;

/// <summary>The ways to look at a project.</summary>
internal static class Readings
{
    /// <summary>The compiler saw it.</summary>
    public const string Build = "build";

    /// <summary>Its files were read without a build.</summary>
    public const string Source = "source";
}
