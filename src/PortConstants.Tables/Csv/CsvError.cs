namespace PortConstants.Tables;

/// <summary>What is wrong with the quotes of a record.</summary>
public enum CsvError
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quoted cell has no closing quote. The record ends with its line and the next line is a record again.</summary>
    UnclosedQuote,

    /// <summary>Text follows a closing quote, as in <c>"a"b</c>.</summary>
    TextAfterQuote,
}
