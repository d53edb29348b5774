namespace PortConstants.Tool.Model;

/// <summary>A place that gets its port from elsewhere: an environment variable or a setting without a default.</summary>
internal sealed record OutsidePlace(string Project, string File, int Line, string Place);
