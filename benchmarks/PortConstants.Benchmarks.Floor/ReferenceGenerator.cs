using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Benchmarks.Floor;

/// <summary>
/// Parses the registry and writes a constant and an enum member for each name with one port: no look-ups, no ranges, no checks,
/// no own names, no places of mistakes. A compiler that loads this assembly does not run it: it has no attribute.
/// </summary>
public sealed class ReferenceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select((file, cancellation) => file.GetText(cancellation)!.ToString()),
            (output, text) => output.AddSource("Constants.g.cs", SourceText.From(Write(text), Encoding.UTF8)));

    /// <summary>The source for a registry.</summary>
    public static string Write(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var constants = new StringBuilder("namespace PortConstants\n{\n    internal static class Constants\n    {\n", 1_000_000);
        var members = new StringBuilder("    internal enum Constant : ushort\n    {\n", 1_000_000);
        var cells = new List<string>();
        for (var position = 0; position < text.Length;)
        {
            position = ReadRecord(text, position, cells);
            if (cells.Count < 4 || cells[0].Length == 0 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var port))
                continue;
            var name = Identifier(cells[0]);
            if (name.Length == 0 || !names.Add(name))
                continue;
            var documentation = port + " (" + cells[2] + "): " + Escape(cells[3]);
            constants.Append("        /// <summary>").Append(documentation).Append("</summary>\n        public const int ").Append(name).Append(" = ").Append(port).Append(";\n");
            members.Append("        /// <summary>").Append(documentation).Append("</summary>\n        ").Append(name).Append(" = ").Append(port).Append(",\n");
        }
        return constants.Append("    }\n").Append(members).Append("    }\n}\n").ToString();
    }

    private static int ReadRecord(string text, int position, List<string> cells)
    {
        cells.Clear();
        while (true)
        {
            int start = position, end;
            if (position < text.Length && text[position] == '"')
            {
                start++;
                for (end = text.IndexOf('"', start); end + 1 < text.Length && text[end + 1] == '"'; end = text.IndexOf('"', end + 2))
                {
                }
                position = end + 1;
                cells.Add(text.Substring(start, end - start).Replace("\"\"", "\""));
            }
            else
            {
                while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
                    position++;
                cells.Add(text.Substring(start, position - start));
            }
            if (position >= text.Length)
                return position;
            if (text[position++] == ',')
                continue;
            return position < text.Length && text[position] == '\n' ? position + 1 : position;
        }
    }

    private static string Identifier(string name)
    {
        var identifier = new StringBuilder(name.Length + 1);
        var wordStarts = true;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (identifier.Length == 0 && char.IsDigit(c))
                    identifier.Append('_');
                identifier.Append(wordStarts ? char.ToUpperInvariant(c) : c);
            }
            wordStarts = !char.IsLetterOrDigit(c);
        }
        return identifier.ToString();
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace('\r', ' ').Replace('\n', ' ');
}
