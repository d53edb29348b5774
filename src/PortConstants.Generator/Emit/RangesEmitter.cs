using PortConstants.Tables;

namespace PortConstants.Generator.Emit;

/// <summary>Writes the rows of several ports: <c>Ports.Ranges.BitTorrent</c>.</summary>
internal static class RangesEmitter
{
    /// <summary>One class for each such row.</summary>
    /// <returns>The names of these classes, in table order.</returns>
    public static IReadOnlyList<string> Emit(
        SourceWriter writer, PortTable table, PortDocumentation documentation, CancellationToken cancellation)
    {
        var rows = table.Rows.Items.Where(row => !row.Ports.IsSingle).ToList();
        var names = UniqueNames(rows);
        writer.WriteLine("""

            /// <summary>The rows of several ports.</summary>
            public static partial class Ranges
            """);
        writer.Open();
        for (var i = 0; i < rows.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            EmitRange(writer, names[i], rows[i].Ports, documentation.Of(rows[i]));
        }
        writer.Close();
        return names;
    }

    private static void EmitRange(SourceWriter writer, string name, PortSet ports, PortDocumentation.Line documentation)
    {
        writer.WriteLine($$"""
            /// <summary>{{documentation}}</summary>
            public static class {{name}}
            {
                /// <summary>The lowest port, {{ports.First}}.</summary>
                public const int First = {{ports.First}};
                /// <summary>The highest port, {{ports.Last}}.</summary>
                public const int Last = {{ports.Last}};
                /// <summary>Whether <paramref name="port"/> is one of them.</summary>
                public static bool Contains(int port)
                {
            """);
        var spans = ports.Merged();
        // One statement each: an expression of thousands of parts is too deep for the compiler.
        for (var i = 0; i + 1 < spans.Length; i++)
            writer.WriteLine($"        if ({new Test(spans[i])}) return true;");
        writer.WriteLine($$"""
                    return {{new Test(spans[spans.Length - 1])}};
                }
            }
            """);
    }

    private static List<string> UniqueNames(List<PortRow> rows)
    {
        var taken = new HashSet<string>(rows.Select(row => row.Name), StringComparer.Ordinal);
        return rows.ConvertAll(row =>
        {
            var name = row.Name;
            if (!ReservedNames.IsForRange(name))
                return name;
            do
                name += "_";
            while (!taken.Add(name));
            return name;
        });
    }

    /// <summary>Whether <c>port</c> lies in a span, as an expression.</summary>
    private readonly struct Test(PortSpan span) : ISourceFragment
    {
        public void WriteTo(SourceWriter writer)
        {
            writer.Write(span.Count == 1 ? "port == " : "port >= ");
            writer.Write(span.First);
            if (span.Count == 1)
                return;
            writer.Write(" && port <= ");
            writer.Write(span.Last);
        }
    }
}
