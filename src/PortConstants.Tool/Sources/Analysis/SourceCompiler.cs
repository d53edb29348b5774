using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Tool.Sources.Projects;
using PortConstants.Tool.Sources.References;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>Makes compilations of projects that are not built, as far as what is on the machine allows.</summary>
internal sealed class SourceCompiler(FrameworkAssemblies frameworks, PackageCache packages)
{
    private readonly ConcurrentDictionary<string, MetadataReference?> _references = new(StringComparer.Ordinal);

    /// <summary>Parses and joins the files of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="projects">The compilations of the projects that it references, directly or not.</param>
    /// <param name="configs">The options of its files.</param>
    public Compilation Compile(SourceProject project, IEnumerable<Compilation> projects, EditorConfigs configs)
    {
        var framework = TargetFramework.Read(project.Target) ?? TargetFramework.Newest;
        SourceFile[] files = [.. project.Files.Select(SourceText.Read).OfType<SourceFile>()];
        var sources = new CompilerInput(
            project,
            files,
            [.. project.Constants.Select(constant => constant.Split('=')[0].Trim()), .. framework.Symbols],
            ReferencesOf(project, framework, [.. projects]),
            new FileSeverities(configs, FolderPaths.Above(project.Path),
                files.Where(file => !file.MayHavePort).Select(file => file.Path).ToHashSet()),
            project.NoWarn.Where(rule => rule.StartsWith("PORT", StringComparison.OrdinalIgnoreCase))
                .Select(rule => rule.ToUpperInvariant())
                .Distinct().ToImmutableDictionary(rule => rule, _ => ReportDiagnostic.Suppress));
        return project.IsVisualBasic ? VisualBasicSources.Compile(sources) : CSharpSources.Compile(sources);
    }

    /// <summary>
    /// A name that comes from a project of the repository is not looked for elsewhere, nor one of the framework in a package.
    /// </summary>
    private List<MetadataReference> ReferencesOf(SourceProject project, TargetFramework framework, Compilation[] projects)
    {
        var language = project.IsVisualBasic ? LanguageNames.VisualBasic : LanguageNames.CSharp;
        var ofLanguage = projects.Where(compilation => compilation.Language == language).ToArray();
        var names = ofLanguage.Select(compilation => compilation.AssemblyName! + ".dll").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var references = ofLanguage.Select(compilation => (MetadataReference)compilation.ToMetadataReference()).ToList();
        var files = frameworks.For(framework)
            .Concat(AssetsFile.AssembliesOf(project.AssetsFile, framework) ?? packages.AssembliesOf(project.Packages, framework))
            .Concat(project.Assemblies);
        foreach (var file in files.Where(file => names.Add(Path.GetFileName(file))))
        {
            if (_references.GetOrAdd(file, Open) is { } reference)
                references.Add(reference);
        }
        return references;
    }

    private static PortableExecutableReference? Open(string path)
    {
        try
        {
            return MetadataReference.CreateFromFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }
}
