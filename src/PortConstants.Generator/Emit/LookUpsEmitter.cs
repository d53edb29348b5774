using PortConstants.Generator.LookUps;

namespace PortConstants.Generator.Emit;

/// <summary>Writes the look-ups of a class: <c>Ports.TryGetName</c> and its like, over data in string literals.</summary>
internal static class LookUpsEmitter
{
    /// <summary>The look-ups and their data.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="types">The prefix of the types that all tables share.</param>
    /// <param name="data">What they read.</param>
    public static void Emit(SourceWriter writer, string types, LookUpData data)
    {
        var isRisky = data.Risks is null
            ? "return false;"
            : "int word = port >> 4; return unchecked((uint)word) < (uint)LookUp.Risks.Length && (LookUp.Risks[word] >> (port & 15) & 1) != 0;";
        var entry = $"LookUp.Entries[LookUp.Pages[page] + (port & {LookUpData.PortsOnPage - 1})";
        var number = data.HasWideNames ? $"{entry}] | {entry} + {data.NamesByPort.EntryCount}] << 16" : entry + "]";

        const string Names = "ref LookUp.KnownNames, LookUp.NameCount, LookUp.NameTexts, LookUp.NameStarts";

        writer.WriteLine($$"""

            /// <summary>The part of the number space that a port belongs to.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="port"/> is outside 0-65535.</exception>
            public static {{types}}PortCategory GetCategory(int port) { return {{types}}PortLookUp.GetCategory(port); }
            /// <summary>Whether the table names a risk of this port.</summary>
            public static bool IsRisky(int port) { {{isRisky}} }
            /// <summary>The name of a port: of the first row that names this single port, or else of the first row of several ports that holds it.</summary>
            /// <param name="port">The port.</param>
            /// <param name="name">The name; or null.</param>
            /// <returns>Whether the table has a name for it.</returns>
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            public static bool TryGetName(int port, out string name)
            {
                int page = port >> 6;
                if (unchecked((uint)page) < (uint)LookUp.Pages.Length)
                {
                    int number = {{number}};
                    if (number != 0)
                    {
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
            public static bool TryGetPort(string name, out int port) { return {{types}}PortLookUp.TryGetPort(name, {{Names}}, LookUp.Slots, LookUp.Ports, out port); }
            /// <summary>Every row that covers a port, in table order.</summary>
            public static global::System.Collections.Generic.IReadOnlyList<{{types}}PortInfo> Find(int port) { return {{types}}PortLookUp.Find(port, {{Names}}, LookUp.Spans, LookUp.Rows); }

            // The table as read-only data. Two threads that ask first at the same time both cut the same text, and either result will do.
            private static class LookUp
            {
                public static string[] KnownNames;
                private static string[] loadedRows;
                public static string[] Rows { get { return loadedRows ?? (loadedRows = {{types}}PortLookUp.SplitRows({{data.Rows}})); } }
                public const int NameCount = {{data.NameCount}};
                public const string NameTexts = {{new StringLiteral(data.NameTexts)}};
                public const string NameStarts = {{new StringLiteral(data.NameStarts)}};
                public const string Pages = {{new StringLiteral(data.NamesByPort.Pages)}};
                public const string Entries = {{new StringLiteral(data.NamesByPort.Entries)}};
                public const string Slots = {{new StringLiteral(data.Slots)}};
                public const string Ports = {{new StringLiteral(data.Ports)}};
                public const string Spans = {{new StringLiteral(data.Spans)}};
            """);
        if (data.Risks is { } risks)
            writer.WriteLine($"    public const string Risks = {new StringLiteral(risks)};");
        writer.WriteLine("}");
    }
}
