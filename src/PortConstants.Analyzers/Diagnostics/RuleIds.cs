namespace PortConstants.Analyzers.Diagnostics;

/// <summary>
/// The ids that more than one file names: those of rules with a code fix, which is in another assembly, of the inventory, and of mistakes
/// in tables and options. A rule without a fix has its id in its own file. An id is never given to another rule.
/// </summary>
public static class RuleIds
{
    /// <summary>A risky port in a network call.</summary>
    public const string RiskyPort = "PORT001";

    /// <summary>A literal port that has a named constant.</summary>
    public const string NamedPort = "PORT002";

    /// <summary>A clear-text service that has an encrypted counterpart.</summary>
    public const string CleartextPort = "PORT004";

    /// <summary>A port that looks like a typing error.</summary>
    public const string MistypedPort = "PORT007";

    /// <summary>A port that the approved list lacks.</summary>
    public const string UnapprovedPort = "PORT008";

    /// <summary>A port on which another service answers than the one that is spoken.</summary>
    public const string ForeignPort = "PORT011";

    /// <summary>A port that contradicts the encryption beside it.</summary>
    public const string TwinPort = "PORT012";

    /// <summary>An address that its reader refuses or reads otherwise.</summary>
    public const string MisreadAddress = "PORT013";

    /// <summary>Every port with its facts, for the command <c>dotnet ports</c>.</summary>
    public const string Inventory = "PORT900";

    /// <summary>A row of a port table that is broken CSV.</summary>
    public const string BrokenCsv = "PORT101";

    /// <summary>A file that is no port table.</summary>
    public const string NoTable = "PORT102";

    /// <summary>A cell that is no port or range.</summary>
    public const string BadPort = "PORT103";

    /// <summary>A row without a usable name.</summary>
    public const string BadName = "PORT104";

    /// <summary>A name that is used twice.</summary>
    public const string DuplicateName = "PORT105";

    /// <summary>An unknown transport protocol.</summary>
    public const string UnknownProtocol = "PORT106";

    /// <summary>An encrypted counterpart that is no row.</summary>
    public const string UnknownCounterpart = "PORT107";

    /// <summary>Members that do not match the ports of their row.</summary>
    public const string MembersMismatch = "PORT108";

    /// <summary>An option that cannot be read.</summary>
    public const string UnreadableOption = "PORT109";

    /// <summary>Tables that are too large for all of their look-ups.</summary>
    public const string LookUpsCut = "PORT110";

    /// <summary>A table that is not in Unicode.</summary>
    public const string NotUnicode = "PORT111";

    /// <summary>Columns of a table without a header.</summary>
    public const string GuessedColumns = "PORT112";
}
