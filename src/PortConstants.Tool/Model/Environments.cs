namespace PortConstants.Tool.Model;

/// <summary>The environments of a port.</summary>
internal static class Environments
{
    public const string Production = "production";
    public const string Development = "development";
    public const string Test = "test";
}
