using System.Text.Json;
using PortConstants.Tool.Results;
using PortConstants.Tool.Builds;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Reading;

/// <summary>What a build has left of the projects whose code the compiler could read to its end.</summary>
internal static class BuildReadings
{
    /// <summary>
    /// The readings of a target, and of the projects that those reference. What only takes part in the build is left out.
    /// </summary>
    public static IReadOnlyList<ProjectReading> Of(BuildTarget target, BuildOutcome outcome)
    {
        var facts = outcome.Facts.ToLookup(fact => fact.Project, FolderPaths.Comparer);
        var seen = new HashSet<string>(target.Projects, FolderPaths.Comparer);
        var queue = new Queue<string>(seen);
        var readings = new List<ProjectReading>();
        while (queue.TryDequeue(out var path))
        {
            foreach (var fact in facts[path])
            {
                if (Read(fact) is { } reading)
                    readings.Add(reading);
                foreach (var reference in fact.References.Where(seen.Add))
                    queue.Enqueue(reference);
            }
        }
        return readings;
    }

    private static ProjectReading? Read(ProjectFacts facts)
    {
        try
        {
            return ErrorLog.Read(File.ReadAllBytes(facts.Sarif)) is { IsComplete: true } log
                ? new ProjectReading
                {
                    Path = facts.Project,
                    Name = facts.Name,
                    Target = facts.Target,
                    IsExecutable = facts.IsExecutable,
                    IsTest = facts.IsTest,
                    References = [.. facts.References],
                    Results = log.Results,
                    Read = Model.Readings.Build,
                }
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
