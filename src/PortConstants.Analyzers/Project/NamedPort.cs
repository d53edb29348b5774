using PortConstants.Tables;

namespace PortConstants.Analyzers.Project;

/// <summary>A constant of one of the project's tables.</summary>
/// <param name="Table">The table.</param>
/// <param name="Constant">The constant.</param>
internal sealed record NamedPort(PortTable Table, PortConstant Constant)
{
    /// <summary>The constant as code that has imported the namespace writes it: <c>Ports.Https</c>.</summary>
    public string Expression => Table.ClassName + "." + Constant.Name;

    /// <summary>The row of the table that names the constant.</summary>
    public PortRow Row => Table.Rows.Items[Constant.Row];

    /// <summary>The constant of the encrypted counterpart, if the table holds one; that one's own is not looked for.</summary>
    public NamedPort? Encrypted { get; init; }
}
