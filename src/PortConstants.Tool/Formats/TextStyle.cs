namespace PortConstants.Tool.Formats;

/// <summary>How a part of a text is shown where there is colour.</summary>
internal enum TextStyle
{
    Plain,
    Title,
    Label,
    Port,
    Dim,
    Warning,
    Good,
}
