using PortConstants.Generator.LookUps;

namespace PortConstants.Generator.Emit;

/// <summary>Emits the file of one table: its class and its enum.</summary>
internal static class ClassEmitter
{
    /// <summary>The file.</summary>
    public static string Emit(TableOutput output, ProjectOptions options, CancellationToken cancellation)
    {
        var table = output.Table;
        using var writer = new SourceWriter(capacity: 16_384 + table.Constants.Count * 320);
        var documentation = new PortDocumentation(table);

        GeneratedFile.Begin(writer, table.Namespace);
        writer.WriteLine("/// <summary>Names of TCP/IP ports, and what is known of each.</summary>");
        GeneratedFile.WriteAttributes(writer, options.IsEmbedded);
        writer.WriteLine($"{Visibility(options)} static partial class {CSharpName.Escape(table.ClassName)}");
        writer.Open();
        ConstantsEmitter.Emit(writer, table, documentation, cancellation);
        var rangeNames = RangesEmitter.Emit(writer, table, documentation, cancellation);
        if (options.HasLookUps)
            LookUpsEmitter.Emit(writer, options.SharedTypes, new LookUpData(output, rangeNames, cancellation));
        writer.Close();
        if (options.HasEnum)
            EmitEnum(writer, output, options, cancellation);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitEnum(SourceWriter writer, TableOutput output, ProjectOptions options, CancellationToken cancellation)
    {
        writer.WriteLine("");
        var className = CSharpName.Escape(output.Table.ClassName);
        writer.WriteLine($"/// <summary>The ports that <see cref=\"{className}\"/> names, as a type of their own.</summary>");
        GeneratedFile.WriteAttributes(writer, options.IsEmbedded);
        writer.WriteLine($"{Visibility(options)} enum {CSharpName.Escape(output.EnumName)} : ushort");
        writer.Open();
        EnumEmitter.Emit(writer, output.Table, cancellation);
        writer.Close();
    }

    private static string Visibility(ProjectOptions options) => options.IsPublic ? "public" : "internal";
}
