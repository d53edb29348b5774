namespace PortConstants.Tests.Verifiers;

/// <summary>An additional file of the project under test.</summary>
/// <param name="Path">Its path, such as <c>/app/appsettings.json</c>.</param>
/// <param name="Text">Its content, which may hold the markup of expected diagnostics.</param>
/// <param name="Metadata">The metadata of its item.</param>
public sealed record TestFile(string Path, string Text, params (string Key, string Value)[] Metadata)
{
    /// <summary>The tables of the package.</summary>
    public static IReadOnlyList<TestFile> Packaged { get; } =
    [
        new("/package/ports.csv", TestFolders.Read("data/ports.csv"), ("PortTable", "packaged"), ("PortTableClassName", "Ports")),
        new("/package/services.csv", TestFolders.Read("data/services.csv"), ("PortTable", "packaged"), ("PortTableClassName", "Ports")),
    ];

    /// <summary>A table of the project's own.</summary>
    /// <param name="path">Its path, such as <c>/app/company-ports.csv</c>.</param>
    /// <param name="text">Its content.</param>
    /// <param name="metadata">For example <c>("PortTableClassName", "Ports")</c>.</param>
    public static TestFile Table(string path, string text, params (string Key, string Value)[] metadata) =>
        new(path, text, [("PortTable", "own"), .. metadata]);

    /// <summary>The approved list of the repository, as the build passes it.</summary>
    public static TestFile ApprovedList(string text) => new("/ports.approved.csv", text, ("PortApproved", "true"));

    /// <summary>The section of a global configuration that gives a file its metadata, as the build writes it.</summary>
    public string ToConfiguration() =>
        string.Join("\n", [$"[{Path}]", .. Metadata.Select(item => $"build_metadata.AdditionalFiles.{item.Key} = {item.Value}"), ""]);
}
