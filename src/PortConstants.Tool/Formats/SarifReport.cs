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
    private const string Inventory = "PORT900";

    private static readonly JsonSerializerOptions Options =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    public static string Write(PortReport report)
    {
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver() },
                ["invocations"] = new JsonArray(Invocation(report)),
                ["results"] = new JsonArray([.. report.Ports.Where(port => port.IsProduction).Select(Result)]),
                ["columnKind"] = "utf16CodeUnits",
            }),
        };
        return log.ToJsonString(Options).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Driver() => new()
    {
        ["name"] = "dotnet ports",
        ["informationUri"] = HelpLink.To("ports.md"),
        ["fullDescription"] = new JsonObject { ["text"] = Attention.Unseen },
        ["rules"] = new JsonArray(
            Rule(NotApproved, "A port is not in the approved list", "warning", "rules/PORT008.md"),
            Rule(Inventory, "A port that a program uses", "note", "ports.md")),
    };

    private static JsonObject Rule(string id, string title, string level, string page) => new()
    {
        ["id"] = id,
        ["shortDescription"] = new JsonObject { ["text"] = title },
        ["helpUri"] = HelpLink.To(page),
        ["defaultConfiguration"] = new JsonObject { ["level"] = level },
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

    private static JsonNode Result(ReportedPort port)
    {
        var rule = port.Approved == false ? NotApproved : Inventory;
        return new JsonObject
        {
            ["ruleId"] = rule,
            ["ruleIndex"] = rule == NotApproved ? 0 : 1,
            ["level"] = rule == NotApproved ? "warning" : "note",
            ["message"] = new JsonObject { ["text"] = Message(port) },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = RelativeUri(port.File), ["uriBaseId"] = "%SRCROOT%" },
                    ["region"] = new JsonObject { ["startLine"] = Math.Max(port.Line, 1), ["startColumn"] = Math.Max(port.Column, 1) },
                },
            }),
            // A line that moves is still the same port.
            ["partialFingerprints"] = new JsonObject
            {
                ["port/v1"] = $"{port.Project}:{port.File}:{port.Number}:{port.Direction}:{port.Host}",
            },
        };
    }

    private static string RelativeUri(string file) => Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal);

    private static string Message(ReportedPort port) =>
        ApprovedPort.Describe($"{port.Port}", port.Protocol, port.Direction)
        + (port.Name.Length > 0 ? $" ({port.Name})" : "")
        + $": {port.Place}"
        + (port.Approved == false ? $", is not in {ApprovedList.FileName}" : "")
        + (port.Risk.Length > 0 ? $". Risky: {port.Risk}" : "");
}
