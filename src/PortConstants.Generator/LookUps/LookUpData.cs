using System.Text;
using PortConstants.Tables;

namespace PortConstants.Generator.LookUps;

/// <summary>
/// What the look-ups of one class read: texts only, because a string literal is the one kind of data that every target
/// framework maps into memory without running code.
/// </summary>
internal sealed class LookUpData
{
    /// <summary>The ports of a page of <see cref="NamesByPort"/>.</summary>
    public const int PortsOnPage = 64;

    private readonly PortTable _table;
    private readonly LookUpBudget _budget;
    private readonly NameIndex _names;
    private readonly CancellationToken _cancellation;

    /// <summary>Computes the data.</summary>
    public LookUpData(TableOutput output, IReadOnlyList<string> rangeNames, CancellationToken cancellation)
    {
        _table = output.Table;
        _budget = output.Budget;
        _cancellation = cancellation;
        _names = new NameIndex(_table, _budget.Rows, rangeNames);
        NamesByPort = FoldNames();
        Risks = WriteRisks();
        (NameTexts, NameStarts) = WriteNames();
        Slots = NameHashTable.Build(_names);
        Ports = WritePorts();
        Spans = WriteSpans();
    }

    /// <summary>How many names there are; they are numbered from 1.</summary>
    public int NameCount => _names.Names.Count;

    /// <summary>The names, one behind the other, in the order of their numbers.</summary>
    public string NameTexts { get; }

    /// <summary>Where each name begins, by its number, and where the last one ends; if the text is long, all lower halves and behind them all upper ones.</summary>
    public string NameStarts { get; }

    /// <summary>Whether the number of a name takes 32 bits.</summary>
    public bool HasWideNames => _names.AreWide;

    /// <summary>The port of each constant, by the number of its name.</summary>
    public string Ports { get; }

    /// <summary>The hash table of the constants' names.</summary>
    public string Slots { get; }

    /// <summary>The number of the name of each port.</summary>
    public PageTable NamesByPort { get; }

    /// <summary>One bit for each port, 16 in a character; or nothing, if no port is risky.</summary>
    public string? Risks { get; }

    /// <summary>
    /// Three characters for each span of ports: <c>+</c> where a row begins that is the next constant, <c>*</c> where another row
    /// begins, <c>-</c> where a row goes on; the first port; the last one.
    /// </summary>
    public string Spans { get; }

    /// <summary>The texts of the rows, separated by line feeds, and their fields by tabs; the largest of all, so it is no string first.</summary>
    public RowsLiteral Rows => new(_table, _budget, _names);

    /// <summary>A row that names one port goes before every row of several.</summary>
    private PageTable FoldNames()
    {
        var numbers = new int[PortSet.MaxPort + 1];
        var free = new PortAllocator();
        var constants = _table.Constants.Items;
        for (var i = 0; i < constants.Length; i++)
        {
            if (_names.OfConstant(i) != 0 && free.TryTake(constants[i].Port))
                numbers[constants[i].Port] = _names.OfConstant(i);
        }
        for (var row = 0; row < _budget.Rows; row++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_names.OfRow(row) is null)
                continue;
            var number = 0;
            foreach (var port in free.Take(_table.Rows[row].Ports))
                numbers[port] = number == 0 ? number = _names.AddRow(row) : number;
        }
        return new PageTable(numbers, PortsOnPage, HasWideNames);
    }

    /// <summary>All rows count here, also those that are beyond the budget.</summary>
    private string? WriteRisks()
    {
        if (!Array.Exists(_table.Rows.Items, row => row.Risk.Length > 0))
            return null;
        var bits = new char[(PortSet.MaxPort + 1) / 16];
        var free = new PortAllocator();
        foreach (var row in _table.Rows.Items)
        {
            if (row.Risk.Length == 0)
                continue;
            foreach (var port in free.Take(row.Ports))
                bits[port >> 4] |= (char)(1 << (port & 15));
        }
        return new string(bits);
    }

    private (string Texts, string Starts) WriteNames()
    {
        var text = new StringBuilder(NameCount * 12);
        // There is no name of the number 0.
        StringBuilder low = new("\0", NameCount + 2), high = new("\0", NameCount + 2);
        foreach (var name in _names.Names.Append(""))
        {
            low.Append((char)text.Length);
            high.Append((char)(text.Length >> 16));
            text.Append(name);
        }
        return (text.ToString(), text.Length > char.MaxValue ? low.Append(high).ToString() : low.ToString());
    }

    private string WritePorts()
    {
        var ports = new char[_names.ConstantCount + 1];
        var constants = _table.Constants.Items;
        for (var i = 0; i < constants.Length; i++)
            ports[_names.OfConstant(i)] = (char)constants[i].Port;
        ports[0] = '\0';
        return new string(ports);
    }

    private string WriteSpans()
    {
        var spans = new StringBuilder(_budget.Rows * 3);
        for (var row = 0; row < _budget.Rows; row++)
        {
            var begin = _names.OfRow(row) is null ? '+' : '*';
            foreach (var span in _table.Rows[row].Ports.Merged())
            {
                spans.Append(begin).Append((char)span.First).Append((char)span.Last);
                begin = '-';
            }
        }
        return spans.ToString();
    }
}
