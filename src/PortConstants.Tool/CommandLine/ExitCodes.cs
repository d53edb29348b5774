namespace PortConstants.Tool.CommandLine;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCodes
{
    /// <summary>The command did what it was asked, and nothing differs.</summary>
    public const int Fine = 0;

    /// <summary><c>--verify</c> found a difference, or <c>--check</c> a finding.</summary>
    public const int Differs = 1;

    /// <summary>Something could not be looked at.</summary>
    public const int CouldNotLook = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Cancelled = 130;
}
