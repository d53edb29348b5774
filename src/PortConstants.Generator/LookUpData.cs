using System.Text;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>
/// What the look-ups of one class read: texts only, because a string literal is the one kind of data that every target
/// framework maps into memory without running code.
/// </summary>
internal sealed class LookUpData
{
    /// <summary>The ports of a page of <see cref="NamesByPort"/>.</summary>
    public const int PortsOnPage = 64;

    private readonly PortTable _table;
    private readonly int _rowCount;
    private readonly bool _hasDescriptions;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _names = [];
    private readonly string[] _rowNames;

    /// <summary>Computes the data.</summary>
    public LookUpData(PortClass @class, IReadOnlyList<string> rangeNames, CancellationToken cancellation)
    {
        _table = @class.Table;
        _rowCount = @class.Budget.Rows;
        _hasDescriptions = @class.Budget.HasDescriptions;
        _cancellation = cancellation;

        var constants = _table.Constants.Items.Where(constant => constant.Row < _rowCount).ToList();
        _names.AddRange(constants.Select(constant => constant.Name));
        _rowNames = NameRows(constants, rangeNames);
        Numbers = "\0" + new string([.. constants.Select(constant => (char)constant.Port)]);
        Slots = Widen(NameTable.Build(_names), _names.Count > ushort.MaxValue);
        NamesByPort = FoldNames(constants);
        RisksByPort = FoldRisks();
        Names = "\n" + string.Join("\n", _names);
        Spans = WriteSpans();
        Rows = WriteRows();
    }

    /// <summary>The names, split by line feeds: an empty one, the constants, and the rows that are no constant.</summary>
    public string Names { get; }

    /// <summary>Whether the number of a name takes 32 bits.</summary>
    public bool HasWideNames => _names.Count > ushort.MaxValue;

    /// <summary>The port of each constant, by the number of its name.</summary>
    public string Numbers { get; }

    /// <summary>The hash table of the constants' names.</summary>
    public string Slots { get; }

    /// <summary>The number of the name of each port.</summary>
    public PageTable NamesByPort { get; }

    /// <summary>One bit for each port, 16 in an element; or nothing, if no port is risky.</summary>
    public PageTable? RisksByPort { get; }

    /// <summary>Three characters for each span of ports: whether a row begins, the first port and the last one.</summary>
    public string Spans { get; }

    /// <summary>The texts of the rows, split by line feeds, their fields by tabs.</summary>
    public string Rows { get; }

    /// <summary>The name of each row as the generated code spells it.</summary>
    private string[] NameRows(List<PortConstant> constants, IReadOnlyList<string> rangeNames)
    {
        var names = new string[_rowCount];
        foreach (var constant in constants)
        {
            if (_table.Rows[constant.Row].Ports.IsSingle)
                names[constant.Row] = constant.Name;
        }
        for (int row = 0, range = 0; row < _rowCount; row++)
            names[row] ??= _table.Rows[row].Ports.IsSingle ? _table.Rows[row].Name : rangeNames[range++];
        return names;
    }

    private PageTable FoldNames(List<PortConstant> constants)
    {
        var numbers = new int[PortSet.MaxPort + 1];
        var free = new PortFill();
        for (var i = 0; i < constants.Count; i++)
        {
            if (free.TryTake(constants[i].Port))
                numbers[constants[i].Port] = i + 1;
        }
        for (var row = 0; row < _rowCount; row++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var number = 0;
            foreach (var port in free.Take(_table.Rows[row].Ports))
            {
                if (number == 0)
                {
                    _names.Add(_rowNames[row]);
                    number = _names.Count;
                }
                numbers[port] = number;
            }
        }
        return new PageTable(numbers, PortsOnPage, HasWideNames);
    }

    /// <summary>All rows count here, also those that are beyond the budget.</summary>
    private PageTable? FoldRisks()
    {
        if (!_table.Rows.Items.Any(row => row.Risk.Length > 0))
            return null;
        var bits = new int[(PortSet.MaxPort + 1) / 16];
        var free = new PortFill();
        foreach (var row in _table.Rows.Items.Where(row => row.Risk.Length > 0))
        {
            foreach (var port in free.Take(row.Ports))
                bits[port >> 4] |= 1 << (port & 15);
        }
        return new PageTable(bits, pageSize: 16, isWide: false);
    }

    private string WriteSpans()
    {
        var spans = new StringBuilder(_rowCount * 3);
        for (var row = 0; row < _rowCount; row++)
        {
            var begin = '+';
            foreach (var span in _table.Rows[row].Ports.Merged())
            {
                spans.Append(begin).Append((char)span.First).Append((char)span.Last);
                begin = '-';
            }
        }
        return spans.ToString();
    }

    private string WriteRows()
    {
        var text = new StringBuilder(_rowCount * 40);
        for (var i = 0; i < _rowCount; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var row = _table.Rows[i];
            text.Append(i == 0 ? "" : "\n")
                .Append(_rowNames[i]).Append('\t')
                .Append(row.Protocols).Append('\t')
                .Append(_hasDescriptions ? row.Description : "").Append('\t')
                .Append(row.Risk).Append('\t')
                .Append(row.Encrypted);
        }
        return text.ToString();
    }

    private static string Widen(int[] numbers, bool isWide)
    {
        var text = new char[isWide ? numbers.Length * 2 : numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            text[i] = (char)numbers[i];
            if (isWide)
                text[numbers.Length + i] = (char)(numbers[i] >> 16);
        }
        return new string(text);
    }
}
