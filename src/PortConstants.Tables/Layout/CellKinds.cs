namespace PortConstants.Tables;

/// <summary>Classifies cells by what they hold.</summary>
internal static class CellKinds
{
    /// <summary>What a cell of the current record holds.</summary>
    public static CellKind Of(RecordReader record, int index)
    {
        if (IsPort(record, index))
            return CellKind.Port;
        var cell = record[index];
        var meaning = Protocols.MeaningOf(record.GetText(index), out var unknown);
        if (unknown is null && (meaning & CellMeaning.Application) == 0)
            return (meaning & CellMeaning.Transport) != 0 ? CellKind.Protocol : CellKind.Blank;
        for (var i = cell.Start; i < cell.End; i++)
        {
            if (char.IsLetter(record.Text[i]))
                return CellKind.Text;
        }
        return CellKind.Other;
    }

    /// <summary>Whether a cell of the current record holds ports.</summary>
    public static bool IsPort(RecordReader record, int index)
    {
        var cell = record[index];
        return PortCell.Parse(record.Text, cell.Start, cell.Length, out _, out _) == PortSetError.None;
    }
}
