namespace PortConstants.Tables;

/// <summary>The mistakes that a table can hold; the value is the number of the rule.</summary>
public enum TableProblemKind
{
    /// <summary>PORT101: a quote that never closes, or a wrong number of fields.</summary>
    BrokenCsv = 101,

    /// <summary>PORT102: no <c>port</c> or <c>name</c> column, or no row.</summary>
    NoTable = 102,

    /// <summary>PORT103: not a port or range.</summary>
    BadPort = 103,

    /// <summary>PORT104: no usable name.</summary>
    BadName = 104,

    /// <summary>PORT105: a name that is in the table twice, with different ports.</summary>
    DuplicateName = 105,

    /// <summary>PORT106: an unknown transport protocol.</summary>
    UnknownProtocol = 106,

    /// <summary>PORT107: an encrypted counterpart that is no row.</summary>
    UnknownCounterpart = 107,

    /// <summary>PORT108: <c>members</c> that do not match the ports.</summary>
    MembersMismatch = 108,

    /// <summary>PORT111: text that was not Unicode.</summary>
    NotUnicode = 111,

    /// <summary>PORT112: the columns of a table without a header were found by what they hold.</summary>
    ColumnsGuessed = 112,
}
