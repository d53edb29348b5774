using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PortConstants.Tool.Model;
using PortConstants.Tool.Tests.Solutions;

namespace PortConstants.Tool.Tests.Model;

/// <summary><c>docs/ports-schema.json</c> describes the JSON reports: nothing that they lack, and nothing less.</summary>
public sealed class ReportSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(BuiltShop.Read("docs/ports-schema.json"));
    private static readonly string Shop = BuiltShop.Read("tests/PortConstants.Tool.Tests/Golden/shop.json");

    [Fact]
    public void ReportOfTheSample_IsValid() => Assert.True(IsValid(Shop));

    [Fact]
    public async Task MergedReport_IsValid()
    {
        using var folder = new TemporaryFolder();
        folder.With("a.json", Shop).With("b.json", ReportJson.Write(Incomplete));
        var run = await CommandRun.RunAsync(folder.Path, "--merge", "a.json", "b.json", "--repository", "shop", "--format", "json");

        Assert.Contains("\"complete\": false", run.Output);
        Assert.True(IsValid(run.Output), run.Output);
    }

    [Fact]
    public void IncompleteReport_IsValid() => Assert.True(IsValid(ReportJson.Write(Incomplete)));

    [Fact]
    public void EmptyReport_IsValid() => Assert.True(IsValid(ReportJson.Write(ReportOrder.Create(true, [], [], [], []))));

    [Theory]
    [InlineData("")]
    [InlineData("projects")]
    [InlineData("ports")]
    [InlineData("outside")]
    public void MemberThatTheSchemaLacks_IsInvalid(string list)
    {
        var (report, holder) = Find(list);
        holder["further"] = 1;

        Assert.False(IsValid(report.ToJsonString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("projects")]
    [InlineData("ports")]
    [InlineData("outside")]
    public void EachMemberThatTheReportLacks_IsInvalid(string list)
    {
        foreach (var name in Find(list).Holder.Select(member => member.Key).ToArray())
        {
            var (report, holder) = Find(list);
            holder.Remove(name);

            Assert.False(IsValid(report.ToJsonString()), name);
        }
    }

    [Theory]
    [InlineData("port", "0")]
    [InlineData("port", "65536")]
    [InlineData("protocol", "\"TCP\"")]
    [InlineData("direction", "\"\"")]
    [InlineData("environment", "\"staging\"")]
    [InlineData("line", "0")]
    [InlineData("confidence", "\"sure\"")]
    [InlineData("approved", "\"yes\"")]
    public void ValueThatNoReportHas_IsInvalid(string member, string value)
    {
        var (report, holder) = Find("ports");
        holder[member] = JsonNode.Parse(value);

        Assert.False(IsValid(report.ToJsonString()));
    }

    private static PortReport Incomplete => Reports.Report(
        [Reports.Project("App/App.csproj", problem: "it does not compile"), Reports.Project("Lib/Lib.csproj", executable: false)],
        Reports.Port(5353, protocol: "tcp/udp"),
        Reports.Port(7001, direction: "unknown", protocol: "", environment: "test")) with
    {
        Findings = [Reports.Finding("PORT003", severity: "error"), Reports.Finding("PORT204", severity: "note", project: "")],
    };

    /// <summary>The report of the sample, and in it the report itself or the first element of a list.</summary>
    private static (JsonNode Report, JsonObject Holder) Find(string list)
    {
        var report = JsonNode.Parse(Shop)!;
        return (report, (list.Length == 0 ? report : report[list]![0]!).AsObject());
    }

    private static bool IsValid(string report)
    {
        using var document = JsonDocument.Parse(report);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
