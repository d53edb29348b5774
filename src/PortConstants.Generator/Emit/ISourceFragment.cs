namespace PortConstants.Generator.Emit;

/// <summary>A value that knows how it stands in source, so that it can be a hole in an interpolated string.</summary>
internal interface ISourceFragment
{
    /// <summary>Writes itself.</summary>
    void WriteTo(SourceWriter writer);
}
