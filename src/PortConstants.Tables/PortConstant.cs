namespace PortConstants.Tables;

/// <summary>One constant of a table's class.</summary>
/// <param name="Name">Its identifier, unique in the class.</param>
/// <param name="Port">The number, 0 to 65535.</param>
/// <param name="Row">The index of its row in the table.</param>
/// <param name="Encrypted">The constant of the encrypted counterpart; or empty.</param>
public readonly record struct PortConstant(string Name, ushort Port, int Row, string Encrypted);
