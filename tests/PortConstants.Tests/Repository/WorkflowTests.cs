using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tests.Repository;

/// <summary>The workflows of GitHub: readable, pinned, and with no more permissions than they need.</summary>
/// <remarks>Expressions, runners and shell syntax are checked by the linter that <c>ci.yml</c> runs; CONTRIBUTING.md names the command.</remarks>
public partial class WorkflowTests
{
    private const string Folder = ".github/workflows";

    /// <summary>Every write permission that a job of this repository has.</summary>
    private static readonly string[] WritePermissions =
    [
        "codeql.yml analyze security-events",
        "release.yml attest attestations",
        "release.yml attest id-token",
        "release.yml publish id-token",
        "release.yml release contents",
    ];

    public static TheoryData<string> Workflows => [.. YamlFile.In(Folder)];

    [Theory, MemberData(nameof(Workflows))]
    public void Workflow_GivesNoWritePermissionToAllJobs(string file)
    {
        var permissions = Workflow(file).Root.Get("permissions");
        Assert.IsType<YamlMappingNode>(permissions);
        Assert.All(permissions.Entries(), permission => Assert.Equal("read", permission.Value.ToString()));
    }

    [Fact]
    public void Jobs_HaveTheWritePermissionsThatAreListedHere() =>
        Assert.Equal(WritePermissions, AllJobs().SelectMany(item => item.Job.Get("permissions").Entries()
            .Where(permission => permission.Value.ToString() != "read")
            .Select(permission => $"{item.File} {item.Name} {permission.Key}")).Order(StringComparer.Ordinal));

    [Fact]
    public void JobThatPublishes_RunsNoCodeOfTheRepository() =>
        Assert.All(
            AllJobs().Where(job => job.File == "release.yml" && job.Job.Get("permissions").Entries().Any(permission => permission.Value.ToString() == "write")),
            job => Assert.DoesNotContain(StepsOf(job.Job), step => $"{step.Get("uses")}".StartsWith("actions/checkout@", StringComparison.Ordinal)));

    [Fact]
    public void EveryJob_EndsInTime() => Assert.All(AllJobs(), job => Assert.NotNull(job.Job.Get("timeout-minutes")));

    [Theory, MemberData(nameof(Workflows))]
    public void EveryAction_IsPinnedToACommit(string file) =>
        Assert.All(
            Workflow(file).Text.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)),
            line => Assert.Matches(PinnedAction(), line));

    [Fact]
    public void OneAction_HasOneVersion() =>
        Assert.All(
            YamlFile.In(Folder).SelectMany(file => PinnedAction().Matches(Workflow(file).Text)).GroupBy(match => match.Groups["action"].Value),
            action => Assert.Single(action.Select(match => match.Groups["version"].Value).Distinct()));

    [Fact]
    public void Checkout_LeavesNoCredentials() =>
        Assert.All(
            AllJobs().SelectMany(job => StepsOf(job.Job)).Where(step => $"{step.Get("uses")}".StartsWith("actions/checkout@", StringComparison.Ordinal)),
            step => Assert.Equal("false", $"{step.Get("with").Get("persist-credentials")}"));

    /// <summary>An expression is put into the script before the shell reads it: a branch name could hold a command.</summary>
    [Fact]
    public void Scripts_TakeValuesFromTheEnvironment() =>
        Assert.All(AllJobs().SelectMany(job => StepsOf(job.Job)), step => Assert.DoesNotContain("${{", $"{step.Get("run")}"));

    [Fact]
    public void Ci_RunsTheCommandsOfTheReadme()
    {
        var scripts = AllJobs().Where(job => job.File == "ci.yml").SelectMany(job => StepsOf(job.Job)).Select(step => $"{step.Get("run")}").ToArray();
        foreach (var command in (string[])["dotnet run --project samples/QuickStart", "dotnet test"])
        {
            Assert.Contains(command, TestFolders.Read("README.md"));
            Assert.Contains(scripts, script => script.StartsWith(command, StringComparison.Ordinal));
        }
    }

    /// <summary>A reader copies the recipes: they name the major versions that these workflows run with.</summary>
    [Fact]
    public void Recipes_NameTheVersionsOfTheWorkflows()
    {
        var pinned = YamlFile.In(Folder).SelectMany(file => PinnedAction().Matches(Workflow(file).Text))
            .ToLookup(match => RepositoryOf(match), match => match.Groups["major"].Value);
        var pages = Directory.GetFiles(Path.Combine(TestFolders.Repository, "docs"), "*.md").Append(Path.Combine(TestFolders.Repository, "README.md"));
        var recipes = pages.SelectMany(page => RecipeAction().Matches(File.ReadAllText(page)).Select(match => (Page: Path.GetFileName(page), Match: match))).ToArray();

        Assert.NotEmpty(recipes);
        Assert.All(recipes, recipe => Assert.True(
            pinned[RepositoryOf(recipe.Match)].Contains(recipe.Match.Groups["major"].Value),
            $"{recipe.Page}: {recipe.Match.Value}, and the workflows have v{pinned[RepositoryOf(recipe.Match)].FirstOrDefault()}"));
    }

    [Fact]
    public void Dependabot_LooksAtFoldersThatExist()
    {
        var updates = new YamlFile(".github/dependabot.yml").Root.Get("updates").Items().ToArray();

        Assert.NotEmpty(updates);
        foreach (var folder in updates.SelectMany(update => (update.Get("directories") ?? new YamlSequenceNode(update.Get("directory")!)).Items()))
            Assert.True(Directory.Exists(TestFolders.Repository + folder), $"{folder}");
    }

    private static YamlFile Workflow(string file) => new($"{Folder}/{file}");

    private static IEnumerable<(string File, string Name, YamlNode Job)> AllJobs() =>
        YamlFile.In(Folder).SelectMany(file => Workflow(file).Root.Get("jobs").Entries().Select(job => (file, job.Key, job.Value)));

    private static IEnumerable<YamlNode> StepsOf(YamlNode job) => job.Get("steps").Items();

    /// <summary>One repository may hold several actions: <c>github/codeql-action/init</c>.</summary>
    private static string RepositoryOf(Match use) => string.Join('/', use.Groups["action"].Value.Split('/').Take(2));

    [GeneratedRegex(@"uses: (?<action>[\w.-]+/[\w./-]+)@v(?<major>\d+)\b")]
    private static partial Regex RecipeAction();

    [GeneratedRegex(@"uses: (?<action>[\w.-]+/[\w./-]+)@(?<version>[0-9a-f]{40} # v(?<major>\d+)\.\d+\.\d+)$", RegexOptions.Multiline)]
    private static partial Regex PinnedAction();
}
