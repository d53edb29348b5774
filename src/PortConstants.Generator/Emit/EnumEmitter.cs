using PortConstants.Tables;

namespace PortConstants.Generator.Emit;

/// <summary>Writes the members of the enum: <c>Port.Https</c>.</summary>
internal static class EnumEmitter
{
    /// <summary>One member for each constant.</summary>
    public static void Emit(SourceWriter writer, PortTable table, PortDocumentation documentation, CancellationToken cancellation)
    {
        foreach (var constant in table.Constants.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteLine($"""
                /// <summary>{documentation.Of(constant)}</summary>
                {constant.Name} = {constant.Port},
                """);
        }
    }
}
