using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>The ports of the tables of one project: own tables first, then the packaged one.</summary>
internal sealed class PortCatalog
{
    // All our analyzers, and all compilations with the same tables, need this only once.
    private static readonly ConditionalWeakTable<ProjectTables, PortCatalog> Projects = new();

    private readonly ImmutableArray<PortTable> _tables;
    private readonly List<PortRow> _riskyRows = [];
    private readonly PortBits _named = new();
    private readonly PortBits _risky = new();
    private readonly Lazy<Dictionary<int, List<NamedPort>>> _names;

    private PortCatalog(ImmutableArray<PortTable> tables)
    {
        _tables = tables;
        _names = new(ReadNames);
        foreach (var table in tables)
        {
            foreach (var constant in table.Constants.Items)
                _named.Add(constant.Port);
            foreach (var row in table.Rows.Items)
            {
                if (row.Risk.Length > 0)
                {
                    _riskyRows.Add(row);
                    _risky.Add(row.Ports);
                }
            }
        }
    }

    /// <summary>The tables, own ones first.</summary>
    public ImmutableArray<PortTable> Tables => _tables;

    /// <summary>The catalog of the tables among the additional files.</summary>
    public static PortCatalog Of(AnalyzerOptions options, CancellationToken cancellation) =>
        Projects.GetValue(ProjectTables.Of(options, cancellation), tables => new PortCatalog(
            tables.Joined.Select(joined => joined.Table).OrderBy(table => table.IsPackaged).ToImmutableArray()));

    /// <summary>The catalog of tables.</summary>
    public static PortCatalog Of(params PortTable[] tables) => new(tables.ToImmutableArray());

    /// <summary>Why a port is risky, in words; <see langword="null"/>: no table marks it as risky.</summary>
    public string? RiskOf(int port) => _risky.Contains(port) ? _riskyRows.Find(row => row.Ports.Contains(port))?.Risk : null;

    /// <summary>Whether the risk of a port is one of another transport protocol: the shell of a worm was never reached over SCTP.</summary>
    public bool IsOfOtherProtocol(int port, string protocol) =>
        protocol.Length > 0
        && _riskyRows.Find(row => row.Ports.Contains(port))?.Protocols.ToString() is { Length: > 0 } protocols
        && protocols.IndexOf(protocol, StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>The constants of a port, own tables first.</summary>
    public IReadOnlyList<NamedPort> NamesOf(int port) => _names.Value.TryGetValue(port, out var names) ? names : [];

    /// <summary>The service of a port: its first constant, or the range that holds it.</summary>
    public string? ServiceOf(int port) => NamesOf(port) is [var first, ..] ? first.Constant.Name : RangeOf(port)?.Name;

    /// <summary>A port with its service, for a message: <c>135 (MsRpc)</c>.</summary>
    public string Describe(int port)
    {
        var name = ServiceOf(port);
        return name is null ? Invariant(port) : $"{Invariant(port)} ({name})";
    }

    /// <summary>Adds the ports that have a constant.</summary>
    public void AddNamed(PortBits ports) => ports.Add(_named);

    /// <summary>Adds the ports that a table marks as risky.</summary>
    public void AddRisky(PortBits ports) => ports.Add(_risky);

    /// <summary>Whether a type is one that we generate, or is nested in one.</summary>
    public bool IsTableType(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            foreach (var table in _tables)
            {
                if ((type.Name == table.ClassName || type.Name == table.EnumName) && IsIn(type, table))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether a type is one that we generate for the project, the types beside the tables included.</summary>
    public bool IsGenerated(INamedTypeSymbol type) =>
        IsTableType(type) || (ReservedNames.Types.Contains(type.Name) && _tables.Any(table => IsIn(type, table)));

    private static bool IsIn(INamedTypeSymbol type, PortTable table) => type.ContainingNamespace.ToDisplayString() == table.Namespace;

    private Dictionary<int, List<NamedPort>> ReadNames()
    {
        var names = new Dictionary<int, List<NamedPort>>();
        foreach (var table in _tables)
        {
            var constants = table.Constants.Items.ToDictionary(constant => constant.Name);
            foreach (var constant in table.Constants.Items)
            {
                if (!names.TryGetValue(constant.Port, out var sharing))
                    names.Add(constant.Port, sharing = []);
                sharing.Add(new NamedPort(table, constant)
                {
                    Encrypted = constants.TryGetValue(constant.Encrypted, out var counterpart) ? new NamedPort(table, counterpart) : null,
                });
            }
        }
        return names;
    }

    private PortRow? RangeOf(int port)
    {
        foreach (var table in _tables)
        {
            foreach (var row in table.Rows.Items)
            {
                if (row.Ports.Contains(port))
                    return row;
            }
        }
        return null;
    }

    private static string Invariant(int port) => port.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
