namespace PortConstants.Tables;

/// <summary>Recognizes the rows of <c>/etc/services</c> and <c>nmap-services</c>.</summary>
internal static class ServicesForm
{
    /// <summary>Whether the current record is a name without a delimiter, and a port with its protocol.</summary>
    public static bool IsRow(ServicesReader record)
    {
        var name = record[0];
        return ProtocolOf(record).Length > 0 && record.Text.IndexOfAny([',', ';', '|', '"'], name.Start, name.Length) < 0;
    }

    /// <summary>Whether the port of the current record belongs to a protocol that is none of ours, such as <c>1/ddp</c>.</summary>
    public static bool IsForeign(RecordReader record)
    {
        var protocol = ProtocolOf(record);
        if (protocol.Length == 0)
            return false;
        Protocols.Parse(record.Text, protocol.Start, protocol.Length, out var unknown);
        return unknown is not null;
    }

    /// <summary>The letters after <c>22/</c>.</summary>
    private static CsvCell ProtocolOf(RecordReader record)
    {
        var cell = record[1];
        var position = cell.Start;
        while (position < cell.End && record.Text[position] is (>= '0' and <= '9') or '-')
            position++;
        if (position == cell.Start || position == cell.End || record.Text[position] != '/')
            return default;
        for (var i = position + 1; i < cell.End; i++)
        {
            if (!char.IsLetter(record.Text[i]))
                return default;
        }
        return new CsvCell(position + 1, cell.End - position - 1, cell.Line, cell.Column, HasDoubledQuotes: false);
    }
}
