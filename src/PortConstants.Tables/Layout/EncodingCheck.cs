namespace PortConstants.Tables;

/// <summary>Finds the first cell of a file that was not saved as Unicode.</summary>
internal static class EncodingCheck
{
    /// <summary>Reports the first cell that holds bytes that are no text.</summary>
    public static void Report(RecordReader records, ProblemReporter problems)
    {
        while (records.Read())
        {
            for (var i = 0; i < records.Count; i++)
            {
                var cell = records[i];
                if (records.Text.IndexOf(TableContent.Lost, cell.Start, cell.Length) < 0)
                    continue;
                problems.Report(TableProblemKind.NotUnicode, cell,
                    $"'{CellText.Shorten(records.GetText(i))}' holds bytes that are no Unicode text: "
                    + "save the file as UTF-8, which Excel calls \"CSV UTF-8\"");
                return;
            }
        }
    }
}
