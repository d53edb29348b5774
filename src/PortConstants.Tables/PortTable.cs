namespace PortConstants.Tables;

/// <summary>All rows that feed one class, and the names that the class gives them.</summary>
/// <param name="Namespace">The namespace of the class.</param>
/// <param name="ClassName">The class, such as <c>Ports</c>.</param>
/// <param name="EnumName">The enum, such as <c>Port</c>.</param>
/// <param name="Rows">The rows in table order.</param>
/// <param name="Constants">The constants in table order.</param>
public sealed record PortTable(
    string Namespace,
    string ClassName,
    string EnumName,
    EquatableArray<PortRow> Rows,
    EquatableArray<PortConstant> Constants)
{
    /// <summary>Whether one of the table's files came with the package.</summary>
    public bool IsPackaged { get; init; }

    /// <summary>The class with its namespace, as metadata spells it.</summary>
    public string FullName => Namespace + "." + ClassName;
}
