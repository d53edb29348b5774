namespace PortConstants.Benchmarks;

/// <summary>Prints a table in Markdown.</summary>
internal static class Report
{
    /// <summary>A heading, the column titles, and the rows.</summary>
    public static void Print(string title, string[] columns, IEnumerable<string[]> rows)
    {
        Console.WriteLine($"\n### {title}\n");
        Console.WriteLine("| " + string.Join(" | ", columns) + " |");
        Console.WriteLine("|---|" + string.Concat(columns.Skip(1).Select(_ => "---:|")));
        foreach (var row in rows)
            Console.WriteLine("| " + string.Join(" | ", row) + " |");
    }

    /// <summary>A number with about three digits.</summary>
    public static string Number(double value) =>
        FormattableString.Invariant($"{value:G3}") is var text && text.Contains('E') ? FormattableString.Invariant($"{value:N0}") : text;
}
