using PortConstants.Tables;

namespace PortConstants.Generator.Emit;

/// <summary>Writes the constants: <c>Ports.Https</c>.</summary>
internal static class ConstantsEmitter
{
    /// <summary>One constant for each port that has a name of its own.</summary>
    public static void Emit(SourceWriter writer, PortTable table, PortDocumentation documentation, CancellationToken cancellation)
    {
        foreach (var constant in table.Constants.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteLine($"""
                /// <summary>{documentation.Of(constant)}</summary>
                public const int {constant.Name} = {constant.Port};
                """);
        }
    }
}
