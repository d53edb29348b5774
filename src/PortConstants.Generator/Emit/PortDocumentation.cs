using PortConstants.Tables;

namespace PortConstants.Generator.Emit;

/// <summary>Says in one line of documentation what a table knows of a port.</summary>
internal sealed class PortDocumentation
{
    private readonly PortTable _table;
    private readonly Dictionary<string, int> _counterparts = new(StringComparer.Ordinal);

    /// <summary>Looks the numbers of the encrypted counterparts up.</summary>
    public PortDocumentation(PortTable table)
    {
        _table = table;
        foreach (var constant in table.Constants.Items)
        {
            if (constant.Encrypted.Length > 0)
                _counterparts[constant.Encrypted] = 0;
        }
        if (_counterparts.Count == 0)
            return;
        foreach (var constant in table.Constants.Items)
        {
            if (_counterparts.ContainsKey(constant.Name))
                _counterparts[constant.Name] = constant.Port;
        }
    }

    /// <summary>What is known of a constant.</summary>
    public Line Of(PortConstant constant) => new(this, _table.Rows[constant.Row], constant.Port, constant.Encrypted);

    /// <summary>What is known of a row of several ports.</summary>
    public Line Of(PortRow row) => new(this, row, port: null, row.Encrypted);

    /// <summary>The line, as a part of source.</summary>
    internal readonly struct Line(PortDocumentation documentation, PortRow row, int? port, string encrypted) : ISourceFragment
    {
        /// <inheritdoc/>
        public void WriteTo(SourceWriter writer)
        {
            if (port is { } number)
                writer.Write(number);
            else
                writer.Write(row.Ports.ToString());
            if (row.Protocols.Length > 0)
            {
                writer.Write(" (");
                writer.Write(row.Protocols);
                writer.Write(')');
            }
            if (row.Description.Length > 0)
                WriteSentence(writer, ": ", row.Description);
            else
                writer.Write('.');
            if (row.Risk.Length > 0)
                WriteSentence(writer, " Risky: ", row.Risk);
            if (encrypted.Length > 0)
                WriteCounterpart(writer);
        }

        private void WriteCounterpart(SourceWriter writer)
        {
            writer.Write(" Encrypted: ");
            // A row is no member of the class: only a constant can be referred to.
            if (port is null)
            {
                writer.Write(encrypted);
            }
            else
            {
                writer.Write("<see cref=\"");
                writer.Write(encrypted);
                writer.Write("\"/> ");
                writer.Write(documentation._counterparts[encrypted]);
            }
            writer.Write('.');
        }

        private static void WriteSentence(SourceWriter writer, string before, string text)
        {
            writer.Write(before);
            new XmlText(text).WriteTo(writer);
            if (text[text.Length - 1] is not ('.' or '!' or '?' or '…'))
                writer.Write('.');
        }
    }
}
