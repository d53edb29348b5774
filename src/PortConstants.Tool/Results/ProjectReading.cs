namespace PortConstants.Tool.Results;

/// <summary>What is known of a project for one target framework, by a build or from its sources.</summary>
internal sealed record ProjectReading
{
    /// <summary>The full path of the project, or of a file-based program.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the project.</summary>
    public required string Name { get; init; }

    /// <summary>The target framework; may be empty.</summary>
    public required string Target { get; init; }

    /// <summary>Whether the compiler makes a program.</summary>
    public required bool IsExecutable { get; init; }

    /// <summary>Whether it is a test project.</summary>
    public required bool IsTest { get; init; }

    /// <summary>The full paths of the referenced projects.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The ports and findings.</summary>
    public required IReadOnlyList<AnalyzerResult> Results { get; init; }

    /// <summary>One of <see cref="Model.Readings"/>.</summary>
    public required string Read { get; init; }

    /// <summary>Why no more of it was looked at; empty where nothing is missing.</summary>
    public string Problem { get; init; } = "";
}
