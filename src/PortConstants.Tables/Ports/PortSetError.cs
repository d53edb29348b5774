namespace PortConstants.Tables;

/// <summary>Why a text is no list of ports.</summary>
public enum PortSetError
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>A number is missing: the text, or one item of its list, is empty.</summary>
    Empty,

    /// <summary>Something other than ASCII digits is in the place of a number.</summary>
    NotANumber,

    /// <summary>A number is above 65535.</summary>
    OutOfRange,

    /// <summary>A range ends before it begins.</summary>
    Reversed,

    /// <summary>A comma between thousands, as in <c>8,080</c>.</summary>
    ThousandsSeparator,

    /// <summary>A comma before decimals, as in <c>8080,0</c>.</summary>
    DecimalComma,
}
