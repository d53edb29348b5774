namespace PortConstants.Tool.Sources.Projects;

/// <summary>What is known of a project that is read and not built.</summary>
internal sealed record SourceProject
{
    /// <summary>The full path of the project file, or of a file-based program.</summary>
    public required string Path { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The target framework that is looked at, as the project writes it; may be empty.</summary>
    public required string Target { get; init; }

    /// <summary>Whether the compiler makes a program.</summary>
    public required bool IsExecutable { get; init; }

    /// <summary>Whether it is a test project.</summary>
    public required bool IsTest { get; init; }

    /// <summary>The full paths of the files that are compiled.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The full paths of the referenced projects.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>The packages by id, with the version that is asked for; may be empty.</summary>
    public required IReadOnlyList<(string Id, string Version)> Packages { get; init; }

    /// <summary>The file in which the last restore has left its result.</summary>
    public required string AssetsFile { get; init; }

    /// <summary>Assemblies that the project names by path.</summary>
    public IReadOnlyList<string> Assemblies { get; init; } = [];

    /// <summary>Global usings, or imports in Visual Basic: <c>System.Net</c>, <c>static System.Math</c>, <c>Sys = System</c>.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    /// <summary>Symbols of the preprocessor.</summary>
    public IReadOnlyList<string> Constants { get; init; } = [];

    /// <summary>The root namespace of Visual Basic.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The version of the language, as the project writes it; may be empty.</summary>
    public string LanguageVersion { get; init; } = "";

    /// <summary>Rules that the project switches off.</summary>
    public IReadOnlyList<string> NoWarn { get; init; } = [];

    /// <summary>The properties of the package that the project sets.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Settings files and port tables, with the metadata by which the analyzers know them.</summary>
    public required IReadOnlyList<AdditionalFile> AdditionalFiles { get; init; }

    /// <summary>Whether the code is Visual Basic.</summary>
    public bool IsVisualBasic => System.IO.Path.GetExtension(Path).Equals(".vbproj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the project has the generated constants.</summary>
    public bool HasConstants =>
        Packages.Any(package => package.Id.Equals("PortConstants", StringComparison.OrdinalIgnoreCase))
        || References.Any(reference => System.IO.Path.GetFileNameWithoutExtension(reference) == "PortConstants.Generator")
        || AdditionalFiles.Any(file => file.Metadata.GetValueOrDefault("PortTable") == "own");
}

/// <summary>A file that the analyzers read beside the code.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Metadata">The metadata of its item.</param>
internal sealed record AdditionalFile(string Path, IReadOnlyDictionary<string, string> Metadata);
