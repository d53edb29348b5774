using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security;

namespace PortConstants.Package.Tests;

/// <summary>
/// All scenarios in static fields of this assembly, restored in one process and built in another. Each needs a second this way and five
/// on its own.
/// </summary>
public sealed class ScenarioBatch
{
    private static readonly Lazy<ScenarioBatch> Lazy = new(() => new ScenarioBatch());
    private readonly IReadOnlyList<Scenario> _scenarios = FindAll();
    private readonly ILookup<string, string> _lines;
    private readonly string _output;

    private ScenarioBatch()
    {
        var folder = PackedPackage.Instance.Scenarios;
        Assert.Equal(_scenarios.Count, _scenarios.Select(scenario => scenario.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var scenario in _scenarios)
            scenario.Write();
        WriteProjects(folder);

        var restore = DotNet.Run(folder, "restore all.slnx -clp:NoSummary");
        Assert.True(restore.ExitCode == 0, restore.Output);
        _output = DotNet.Run(folder, "build all.proj -clp:NoSummary").Output;
        _lines = _output.Split('\n').ToLookup(line => _scenarios.FirstOrDefault(scenario => line.Contains(scenario.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))?.Name ?? "");
    }

    /// <summary>The batch, built.</summary>
    public static ScenarioBatch Built => Lazy.Value;

    /// <summary>What the build of a scenario came to.</summary>
    public Outcome Of(Scenario scenario)
    {
        Assert.Contains(scenario, _scenarios);
        Assert.True(_output.Contains("Batch finished.", StringComparison.Ordinal), _output);
        var lines = string.Join("\n", _lines[scenario.Name].Distinct());
        return new Outcome(lines.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, lines);
    }

    private static IReadOnlyList<Scenario> FindAll()
    {
        var found = new List<Scenario>();
        foreach (var field in typeof(ScenarioBatch).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)))
        {
            if (field.FieldType != typeof(Scenario) && !typeof(IEnumerable<Scenario>).IsAssignableFrom(field.FieldType))
                continue;
            RuntimeHelpers.RunClassConstructor(field.DeclaringType!.TypeHandle);
            found.AddRange(field.GetValue(null) is Scenario scenario ? [scenario] : (IEnumerable<Scenario>)field.GetValue(null)!);
        }
        return found;
    }

    private void WriteProjects(string folder)
    {
        // A folder each: a solution holds no two projects of one name in one folder.
        var projects = _scenarios.SelectMany(scenario => Directory.GetFiles(scenario.Folder, "*proj", SearchOption.AllDirectories));
        File.WriteAllText(Path.Combine(folder, "all.slnx"), $"""
            <Solution>
            {string.Join("\n", projects.Select((project, index) => $"  <Folder Name=\"/{index}/\"><Project Path=\"{Escape(Path.GetRelativePath(folder, project))}\" /></Folder>"))}
            </Solution>
            """);
        File.WriteAllText(Path.Combine(folder, "all.proj"), $"""
            <Project>
              <ItemGroup>
            {string.Join("\n", _scenarios.Select(scenario => $"    <Scenario Include=\"{Escape($"{scenario.Name}/{scenario.Project}")}\" Targets=\"{scenario.Targets}\" AdditionalProperties=\"{Escape(string.Join(";", scenario.Properties))}\" />"))}
              </ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Scenario)" Targets="%(Scenario.Targets)" BuildInParallel="true" ContinueOnError="true" />
                <Message Importance="high" Text="Batch finished." />
              </Target>
            </Project>
            """);
    }

    private static string Escape(string text) => SecurityElement.Escape(text)!;
}
