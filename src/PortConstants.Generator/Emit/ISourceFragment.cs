namespace PortConstants.Generator.Emit;

/// <summary>A value that writes itself as source, so that it can be interpolated into a line.</summary>
internal interface ISourceFragment
{
    /// <summary>Writes itself.</summary>
    void WriteTo(SourceWriter writer);
}
