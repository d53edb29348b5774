using PortConstants.Tables;

namespace PortConstants.Generator.Emit;

/// <summary>Emits the members of the enum: <c>Port.Https</c>.</summary>
internal static class EnumEmitter
{
    /// <summary>One member for each constant, with its documentation.</summary>
    public static void Emit(SourceWriter writer, PortTable table, CancellationToken cancellation)
    {
        var className = CSharpName.Escape(table.ClassName);
        foreach (var constant in table.Constants.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteLine($"""
                /// <inheritdoc cref="{className}.{constant.Name}"/>
                {constant.Name} = {constant.Port},
                """);
        }
    }
}
