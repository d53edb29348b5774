using PortConstants.Generator.LookUps;

namespace PortConstants.Generator.Emit;

/// <summary>Emits the look-ups of a class: <c>Ports.TryGetName</c> and its like, and the data that they read.</summary>
internal static class LookUpsEmitter
{
    private const string Names = "ref LookUp.KnownNames, LookUp.Names(), LookUp.NameStarts()";

    /// <summary>The look-ups and their data.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="types">The prefix of the types that all tables share.</param>
    /// <param name="data">What they read.</param>
    public static void Emit(SourceWriter writer, string types, LookUpData data)
    {
        EmitMethods(writer, types, data);
        EmitData(writer, data);
    }

    private static void EmitMethods(SourceWriter writer, string types, LookUpData data)
    {
        var isRisky = data.Risks is null
            ? "return false;"
            : "return unchecked((uint)port) < 65536u"
                + " && (LookUp.Risks()[LookUp.Risks()[port >> 9] + (port >> 4 & 31)] >> (port & 15) & 1) != 0;";
        var width = data.HasWideNames ? "3" : "2";
        var number = data.HasWideNames
            ? "LookUp.Entries()[entry + 1] | LookUp.Entries()[entry + 2] << 16"
            : "LookUp.Entries()[entry + 1]";

        writer.WriteLine($$"""

            /// <summary>The part of the number space that a port belongs to.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="port"/> is outside 0-65535.</exception>
            public static {{types}}PortCategory GetCategory(int port) { return {{types}}PortLookUp.GetCategory(port); }
            /// <summary>Whether the table names a risk of this port.</summary>
            public static bool IsRisky(int port) { {{isRisky}} }
            /// <summary>The name of a port: of the first row of this port alone, or else of the first row that has it.</summary>
            /// <param name="port">The port.</param>
            /// <param name="name">The name; or null.</param>
            /// <returns>Whether the table has a name for it.</returns>
            [global::System.Runtime.CompilerServices.MethodImpl(
                global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public static bool TryGetName(int port, out string name)
            {
                if (unchecked((uint)port) < 65536u)
                {
                    int page = LookUp.Pages()[port >> 6];
                    int entry = (page + (port & 63)) * {{width}};
                    if (LookUp.Entries()[entry] == page)
                    {
                        int number = {{number}};
                        string[] names = LookUp.KnownNames;
                        string found = names == null ? null : names[number];
                        name = found ?? {{types}}PortLookUp.Name(number, {{Names}});
                        return true;
                    }
                }
                name = null;
                return false;
            }
            /// <summary>The port of a name, in any letter case.</summary>
            /// <param name="name">The name of a constant.</param>
            /// <param name="port">The port; or 0.</param>
            /// <returns>Whether the table has this name.</returns>
            public static bool TryGetPort(string name, out int port)
            {
                return {{types}}PortLookUp.TryGetPort(name, {{Names}}, LookUp.Slots(), LookUp.Ports(), out port);
            }
            /// <summary>Every row that covers a port, in table order.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{types}}PortInfo> Find(int port)
            {
                return {{types}}PortLookUp.Find(port, {{Names}}, LookUp.Spans(), LookUp.Rows(), LookUp.RowStarts());
            }

            """);
    }

    private static void EmitData(SourceWriter writer, LookUpData data)
    {
        writer.WriteLine("// The table as read-only data. In methods: the value of a constant is stored once more, beside the text.");
        writer.WriteLine("private static class LookUp");
        writer.Open();
        writer.WriteLine("internal static string[] KnownNames;");
        EmitText(writer, "Names", data.Names.Codes);
        EmitText(writer, "NameStarts", data.Names.Starts);
        EmitText(writer, "Pages", data.NamesByPort.Pages);
        EmitText(writer, "Entries", data.NamesByPort.Entries);
        EmitText(writer, "Slots", data.Slots);
        EmitText(writer, "Ports", data.Ports);
        EmitText(writer, "Spans", data.Spans);
        EmitText(writer, "Rows", data.Rows.Codes);
        EmitText(writer, "RowStarts", data.Rows.Starts);
        if (data.Risks is { } risks)
            EmitText(writer, "Risks", risks);
        writer.Close();
    }

    private static void EmitText(SourceWriter writer, string name, string text) =>
        writer.WriteLine($"internal static string {name}() {{ return {new StringLiteral(text)}; }}");
}
