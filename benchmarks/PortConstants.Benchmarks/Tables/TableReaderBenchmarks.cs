using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using CsvHelper;
using PortConstants.Benchmarks.Corpus;
using PortConstants.Tables;
using PortCsvReader = PortConstants.Tables.CsvReader;

namespace PortConstants.Benchmarks.Tables;

/// <summary>Reading the registry: our reader, which also knows line, column and offset of each cell, and the fastest of others.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TableReaderBenchmarks
{
    private const string All = "all fields to strings", Used = "the four columns in use to strings";

    // Name, port, protocol, description.
    private const int UsedColumns = 4;

    private readonly string _text = TableFile.Registry.GetText().ToString();

    /// <summary>Ours.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(All)]
    public int PortConstants_All() => ReadOwn(int.MaxValue);

    /// <summary>CsvHelper.</summary>
    [Benchmark, BenchmarkCategory(All)]
    public int CsvHelper_All() => ReadCsvHelper(int.MaxValue);

    /// <summary>Sylvan.Data.Csv.</summary>
    [Benchmark, BenchmarkCategory(All)]
    public int Sylvan_All() => ReadSylvan(int.MaxValue);

    /// <summary>Ours.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(Used)]
    public int PortConstants_Used() => ReadOwn(UsedColumns);

    /// <summary>CsvHelper.</summary>
    [Benchmark, BenchmarkCategory(Used)]
    public int CsvHelper_Used() => ReadCsvHelper(UsedColumns);

    /// <summary>Sylvan.Data.Csv.</summary>
    [Benchmark, BenchmarkCategory(Used)]
    public int Sylvan_Used() => ReadSylvan(UsedColumns);

    /// <summary>All that the generator makes of the file before it builds the table: checked ports, identifiers, protocols.</summary>
    [Benchmark, BenchmarkCategory("the rows of a table")]
    public int PortConstants_Rows() => PortTableFile.Read(_text).Rows.Count;

    private int ReadOwn(int columns)
    {
        var length = 0;
        var csv = new PortCsvReader(_text);
        while (csv.Read())
        {
            for (var i = 0; i < csv.Count && i < columns; i++)
                length += csv.GetText(i).Length;
        }
        return length;
    }

    private int ReadCsvHelper(int columns)
    {
        var length = 0;
        using var csv = CsvHelper.CsvReader.FromText(_text, new CsvReaderOptions { Separator = ',', HasHeader = false });
        while (csv.Read())
        {
            for (var i = 0; i < csv.FieldCount && i < columns; i++)
                length += csv.GetString(i).Length;
        }
        return length;
    }

    private int ReadSylvan(int columns)
    {
        var length = 0;
        using var csv = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(_text), new Sylvan.Data.Csv.CsvDataReaderOptions { HasHeaders = false });
        while (csv.Read())
        {
            for (var i = 0; i < csv.RowFieldCount && i < columns; i++)
                length += csv.GetString(i).Length;
        }
        return length;
    }
}
