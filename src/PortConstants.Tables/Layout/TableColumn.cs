namespace PortConstants.Tables;

/// <summary>The columns of a port table.</summary>
public enum TableColumn
{
    /// <summary><c>port</c>, or <c>Port Number</c>.</summary>
    Port,

    /// <summary><c>name</c>, or <c>Service Name</c>.</summary>
    Name,

    /// <summary><c>members</c>.</summary>
    Members,

    /// <summary><c>protocol</c>, or <c>Transport Protocol</c>.</summary>
    Protocol,

    /// <summary><c>risk</c>.</summary>
    Risk,

    /// <summary><c>encrypted</c>.</summary>
    Encrypted,

    /// <summary><c>description</c>.</summary>
    Description,
}
