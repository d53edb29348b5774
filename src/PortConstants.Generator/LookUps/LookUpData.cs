using System.Text;
using PortConstants.Tables;

namespace PortConstants.Generator.LookUps;

/// <summary>
/// What the look-ups of one class read: texts only, because a string literal is the one kind of data that every target
/// framework maps into memory without running code.
/// </summary>
internal sealed class LookUpData
{
    private readonly PortTable _table;
    private readonly LookUpBudget _budget;
    private readonly NameIndex _index;
    private readonly CancellationToken _cancellation;

    /// <summary>Computes the data.</summary>
    public LookUpData(TableOutput output, IReadOnlyList<string> rangeNames, CancellationToken cancellation)
    {
        _table = output.Table;
        _budget = output.Budget;
        _cancellation = cancellation;
        _index = new NameIndex(_table, _budget.Rows, rangeNames);
        NamesByPort = new PortNumberTable(NumberPorts(), _index.AreWide);
        Names = PackNames();
        Slots = NameHashTable.Build(_index);
        Ports = WritePorts();
        Spans = WriteSpans();
        Rows = PackRows();
        Risks = RiskBits.Fold(_table);
    }

    /// <summary>Whether the number of a name has 32 bits and not 16.</summary>
    public bool HasWideNames => _index.AreWide;

    /// <summary>The number of the name of each port.</summary>
    public PortNumberTable NamesByPort { get; }

    /// <summary>The names in the order of their numbers; the first text is that of number 0, which no name has.</summary>
    public PackedTexts Names { get; }

    /// <summary>The hash table of the constants' names.</summary>
    public string Slots { get; }

    /// <summary>The port of each constant, by the number of its name.</summary>
    public string Ports { get; }

    /// <summary>The ports of the rows, as <see cref="PortLookUp.Find"/> reads them.</summary>
    public string Spans { get; }

    /// <summary>
    /// The texts of each row, separated by tabs: protocols, description, risk, counterpart, and the name if it is that of no constant.
    /// </summary>
    public PackedTexts Rows { get; }

    /// <summary>One bit for each port, in pages; <see langword="null"/>: no port is risky.</summary>
    public string? Risks { get; }

    /// <summary>A row with one port has precedence over every row with several.</summary>
    private int[] NumberPorts()
    {
        var numbers = new int[PortSet.MaxPort + 1];
        var free = new PortAllocator();
        var constants = _table.Constants.Items;
        for (var i = 0; i < constants.Length; i++)
        {
            if (_index.OfConstant(i) != 0 && free.TryTake(constants[i].Port))
                numbers[constants[i].Port] = _index.OfConstant(i);
        }
        for (var row = 0; row < _budget.Rows; row++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_index.OfRow(row) is null)
                continue;
            var number = 0;
            foreach (var port in free.Take(_table.Rows[row].Ports))
                numbers[port] = number == 0 ? number = _index.AddRow(row) : number;
        }
        return numbers;
    }

    private PackedTexts PackNames()
    {
        var names = new PackedTexts();
        names.Add("");
        foreach (var name in _index.Names)
            names.Add(name);
        return names;
    }

    private string WritePorts()
    {
        var ports = new char[_index.ConstantCount + 1];
        var constants = _table.Constants.Items;
        for (var i = 0; i < constants.Length; i++)
            ports[_index.OfConstant(i)] = (char)constants[i].Port;
        ports[0] = '\0';
        return new string(ports);
    }

    private string WriteSpans()
    {
        var spans = new StringBuilder(_budget.Rows * 2);
        for (var row = 0; row < _budget.Rows; row++)
        {
            var ports = _table.Rows[row].Ports;
            if (ports.IsSingle)
            {
                spans.Append(_index.OfRow(row) is null ? '\0' : '\u0001').Append((char)ports.First);
                continue;
            }
            var kind = '\u0002';
            foreach (var span in ports.Merged())
            {
                spans.Append(kind).Append((char)span.First).Append((char)span.Last);
                kind = '\u0003';
            }
        }
        return spans.ToString();
    }

    private PackedTexts PackRows()
    {
        var texts = new PackedTexts();
        for (var i = 0; i < _budget.Rows; i++)
        {
            var row = _table.Rows[i];
            var text = row.Protocols + "\t" + (_budget.HasDescriptions ? row.Description : "") + "\t" + row.Risk + "\t" + row.Encrypted;
            texts.Add(_index.OfRow(i) is { } name ? text + "\t" + name : text.TrimEnd('\t'));
        }
        return texts;
    }
}
