namespace PortConstants.Tables;

/// <summary>What a cell of a table without a header holds.</summary>
internal enum CellKind
{
    /// <summary>Nothing, or a placeholder such as <c>-</c>.</summary>
    Blank,

    /// <summary>Something without a letter that is no port, such as a frequency.</summary>
    Other,

    /// <summary>Ports.</summary>
    Port,

    /// <summary>Transport protocols.</summary>
    Protocol,

    /// <summary>Words.</summary>
    Text,
}
