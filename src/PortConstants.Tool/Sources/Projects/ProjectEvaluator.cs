using Microsoft.Build.Definition;
using Microsoft.Build.Evaluation;
using Microsoft.Build.Evaluation.Context;
using Microsoft.Build.Exceptions;
using Microsoft.Build.Execution;
using PortConstants.Tool.Sources.References;

namespace PortConstants.Tool.Sources.Projects;

/// <summary>
/// Evaluates projects with the MSBuild of an SDK, which <see cref="InstalledSdk"/> has to have found before. No target runs.
/// </summary>
internal sealed class ProjectEvaluator(IReadOnlyDictionary<string, string> properties, SourceProjectFactory factory) : IDisposable
{
    private const ProjectLoadSettings Tolerant =
        ProjectLoadSettings.IgnoreMissingImports | ProjectLoadSettings.IgnoreInvalidImports | ProjectLoadSettings.IgnoreEmptyImports;

    private readonly ProjectCollection _projects = new(new Dictionary<string, string>(properties));
    private readonly EvaluationContext _context = EvaluationContext.Create(EvaluationContext.SharingPolicy.Shared);

    /// <summary>Evaluates a project for the target framework that says most.</summary>
    /// <exception cref="ProjectUnreadableException">It cannot be evaluated.</exception>
    public SourceProject Evaluate(string path)
    {
        try
        {
            var project = Load(path, null);
            var target = project.GetPropertyValue("TargetFramework");
            if (target.Length == 0 && project.GetPropertyValue("TargetFrameworks") is { Length: > 0 } targets)
            {
                target = TargetFramework.Best(targets.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                project = Load(path, target);
            }
            if (target.Length == 0)
                target = project.GetPropertyValue("TargetFrameworkVersion") is { Length: > 0 } version
                    ? $"net{version.TrimStart('v').Replace(".", "")}" : "";
            var content = new EvaluatedContent(project);
            if (target.Length == 0 && !content.Items("Compile").Any())
                throw new ProjectUnreadableException("its SDK is not on this machine");
            return factory.Create(path, content, target,
                content.Items("Compile").Select(item => SourceProjectFactory.FullPath(project.Directory, item.Include)));
        }
        catch (InvalidProjectFileException exception)
        {
            throw new ProjectUnreadableException(exception.BaseMessage);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _projects.Dispose();

    private ProjectInstance Load(string path, string? target)
    {
        var options = new ProjectOptions { ProjectCollection = _projects, LoadSettings = Tolerant, EvaluationContext = _context };
        if (target is not null)
            options.GlobalProperties = new Dictionary<string, string>(properties) { ["TargetFramework"] = target };
        return ProjectInstance.FromFile(path, options);
    }

    private sealed class EvaluatedContent(ProjectInstance project) : ProjectContent
    {
        public override string Property(string name) => project.GetPropertyValue(name);

        public override IEnumerable<ProjectItem> Items(string type) =>
            project.GetItems(type).Select(item => new ProjectItem(item.EvaluatedInclude, item.GetMetadataValue));
    }
}

/// <summary>A project that cannot be evaluated. The message is the cause, in words.</summary>
internal sealed class ProjectUnreadableException(string message) : Exception(message);
