namespace PortConstants.Tables;

/// <summary>Links to the documentation of the version that runs, so that a page never speaks of a newer one.</summary>
public static class HelpLink
{
    private static readonly string Pages =
        $"https://github.com/portconstants/portconstants/blob/v{typeof(HelpLink).Assembly.GetName().Version.ToString(3)}/docs/";

    /// <summary>The address of a page, such as <c>rules/PORT001.md</c>.</summary>
    public static string To(string page) => Pages + page;
}
