using PortConstants.Tables;

namespace PortConstants.Generator.LookUps;

/// <summary>
/// Numbers the names that the look-ups know, from 1: first the constants of rows of one port, in row order, so that a row finds
/// its name by counting; then the other constants; then the rows that name a port but are no constant.
/// </summary>
internal sealed class NameIndex
{
    private readonly List<string> _names;
    private readonly int[] _numbers;
    private readonly string?[] _rowNames;

    /// <summary>Numbers the constants.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rowCount">The number of its rows that count.</param>
    /// <param name="rangeNames">The names of its rows of several ports.</param>
    public NameIndex(PortTable table, int rowCount, IReadOnlyList<string> rangeNames)
    {
        var constants = table.Constants.Items;
        var constantOfRow = new int[rowCount];
        for (var i = 0; i < constants.Length; i++)
        {
            if (constants[i].Row < rowCount)
                constantOfRow[constants[i].Row] = i + 1;
        }

        _names = new List<string>(constants.Length + rangeNames.Count);
        _numbers = new int[constants.Length];
        _rowNames = new string?[rowCount];
        for (int row = 0, range = 0; row < rowCount; row++)
        {
            if (!table.Rows[row].Ports.IsSingle)
                _rowNames[row] = rangeNames[range++];
            else if (constantOfRow[row] == 0)
                _rowNames[row] = table.Rows[row].Name;
            else
                Number(constants, constantOfRow[row] - 1);
        }
        for (var i = 0; i < constants.Length; i++)
        {
            if (_numbers[i] == 0 && constants[i].Row < rowCount)
                Number(constants, i);
        }
        ConstantCount = _names.Count;
    }

    /// <summary>The names, number 1 first.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>How many of the names are constants: all those with the lowest numbers.</summary>
    public int ConstantCount { get; }

    /// <summary>Whether a number needs 32 bits.</summary>
    public bool AreWide => _names.Count > ushort.MaxValue;

    /// <summary>The number of the constant at <paramref name="index"/> of the table; 0: it does not count.</summary>
    public int OfConstant(int index) => _numbers[index];

    /// <summary>The name of a row; <see langword="null"/>: it is the next constant.</summary>
    public string? OfRow(int row) => _rowNames[row];

    /// <summary>Numbers a row that is no constant.</summary>
    public int AddRow(int row)
    {
        _names.Add(_rowNames[row]!);
        return _names.Count;
    }

    private void Number(PortConstant[] constants, int index)
    {
        _names.Add(constants[index].Name);
        _numbers[index] = _names.Count;
    }
}
