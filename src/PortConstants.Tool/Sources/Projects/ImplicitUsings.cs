namespace PortConstants.Tool.Sources.Projects;

/// <summary>The namespaces that the SDK imports, for projects that cannot be evaluated.</summary>
internal static class ImplicitUsings
{
    private static readonly string[] OfSdk =
    [
        "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] OfWeb =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", .. OfHosting,
    ];

    private static readonly string[] OfVisualBasic =
    [
        "Microsoft.VisualBasic", "System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.Linq",
        "System.Xml.Linq", "System.Threading.Tasks",
    ];

    /// <summary>Those of a program that is a single file.</summary>
    public static IEnumerable<string> OfPrograms => OfSdk;

    private static string[] OfHosting =>
    [
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting",
            "Microsoft.Extensions.Logging",
    ];

    /// <summary>Those of a project.</summary>
    public static IEnumerable<string> Of(ProjectFileContent content, bool isVisualBasic) =>
        isVisualBasic ? OfVisualBasic
        : !content.IsTrue("ImplicitUsings") ? []
        : content.Sdk.Contains("Sdk.Web", StringComparison.OrdinalIgnoreCase) ? [.. OfSdk, .. OfWeb]
        : content.Sdk.Contains("Sdk.Worker", StringComparison.OrdinalIgnoreCase) ? [.. OfSdk, .. OfHosting]
        : OfSdk;
}
