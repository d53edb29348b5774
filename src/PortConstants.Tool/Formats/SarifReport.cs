using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PortConstants.Tables;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Formats;

/// <summary>The report as one SARIF run for the whole solution, which is what code scanning accepts.</summary>
internal static class SarifReport
{
    private const string NotApproved = "PORT008";
    private const string OpenStore = "PORT204";
    private const string Inventory = "PORT900";

    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    public static string Write(PortReport report)
    {
        string[] rules = [.. report.Findings
            .Select(finding => finding.Rule).Append(NotApproved).Append(Inventory).Distinct().Order(StringComparer.Ordinal)];
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
                ["invocations"] = new JsonArray(Invocation(report)),
                ["results"] = new JsonArray(
                [
                    .. report.Findings.Select(finding => Result(finding, rules)),
                    .. report.Ports.Where(port => port.IsProduction).Select(port => Result(port, rules)),
                ]),
                ["columnKind"] = "utf16CodeUnits",
            }),
        };
        return log.ToJsonString(Options).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Driver(IEnumerable<string> rules) => new()
    {
        ["name"] = "dotnet ports",
        ["informationUri"] = HelpLink.To("ports.md"),
        ["fullDescription"] = new JsonObject { ["text"] = Attention.Unseen },
        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
    };

    private static JsonObject Rule(string id) => new()
    {
        ["id"] = id,
        ["shortDescription"] = new JsonObject { ["text"] = RuleTitles.Of(id) },
        ["helpUri"] = HelpLink.To(id == Inventory ? "ports.md" : $"rules/{id}.md"),
        ["defaultConfiguration"] = new JsonObject { ["level"] = id is Inventory or OpenStore ? "note" : "warning" },
    };

    private static JsonObject Invocation(PortReport report)
    {
        var problems = report.Projects.Where(project => project.Problem.Length > 0).Select(project => new JsonObject
        {
            ["level"] = "error",
            ["message"] = new JsonObject { ["text"] = $"{project.Path}: {project.Problem}" },
        });
        return new JsonObject
        {
            ["executionSuccessful"] = report.Complete,
            ["toolExecutionNotifications"] = new JsonArray([.. problems]),
        };
    }

    private static JsonNode Result(ReportedFinding finding, string[] rules) => Result(
        rules, finding.Rule, finding.Severity, finding.Message, finding.File, finding.Line, finding.Column,
        "finding/v1", $"{finding.Rule}:{finding.Project}:{finding.File}:{finding.Message}");

    private static JsonNode Result(ReportedPort port, string[] rules)
    {
        var isRejected = port.Approved == false;
        return Result(
            rules, isRejected ? NotApproved : Inventory, isRejected ? Severities.Warning : Severities.Note, Message(port),
            port.File, port.Line, port.Column, "port/v1", $"{port.Project}:{port.File}:{port.Number}:{port.Direction}:{port.Host}");
    }

    private static JsonNode Result(
        string[] rules, string rule, string level, string message, string file, int line, int column, string print, string fingerprint) =>
        new JsonObject
    {
        ["ruleId"] = rule,
        ["ruleIndex"] = Array.IndexOf(rules, rule),
        ["level"] = level,
        ["message"] = new JsonObject { ["text"] = message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = RelativeUri(file), ["uriBaseId"] = "%SRCROOT%" },
                ["region"] = new JsonObject { ["startLine"] = Math.Max(line, 1), ["startColumn"] = Math.Max(column, 1) },
            },
        }),
        // A line that moves is still the same port, and the same mistake.
        ["partialFingerprints"] = new JsonObject { [print] = fingerprint },
    };

    private static string RelativeUri(string file) => Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal);

    private static string Message(ReportedPort port) =>
        ApprovedPort.Describe($"{port.Port}", port.Protocol, port.Direction)
        + (port.Name.Length > 0 ? $" ({port.Name})" : "")
        + $": {port.Place}"
        + (port.Approved == false ? $", is not in {ApprovedList.FileName}" : "")
        + (port.Risk.Length > 0 ? $". Risky: {port.Risk}" : "");
}
