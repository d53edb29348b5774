namespace PortConstants.Knowledge;

/// <summary>What the name of a setting or section shows: the second column of <c>data/settings.csv</c>.</summary>
public enum SettingMeaning
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A setting of the host with the addresses of the program itself: <c>ASPNETCORE_URLS</c>.</summary>
    Own,

    /// <summary>A section with addresses of the program itself: <c>Kestrel</c>.</summary>
    OwnSection,

    /// <summary>A section with addresses to which the program connects: <c>connectionStrings</c>.</summary>
    CalledSection,

    /// <summary>A part of the names of addresses to which the program does not connect itself: <c>issuer</c>.</summary>
    Mentioned,

    /// <summary>A command line, whose options are settings.</summary>
    CommandLine,
}
