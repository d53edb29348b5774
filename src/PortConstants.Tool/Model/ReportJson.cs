using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PortConstants.Tool.Model;

/// <summary>Reads and writes reports as JSON.</summary>
internal static class ReportJson
{
    private static readonly ReportJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        // The texts are shown by tools and people, not embedded in HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The report as text that ends with a line end.</summary>
    public static string Write(PortReport report) =>
        JsonSerializer.Serialize(report, Context.PortReport).ReplaceLineEndings("\n") + "\n";

    /// <summary>Reads a report.</summary>
    /// <exception cref="JsonException">The text is no report of a known version.</exception>
    public static PortReport Read(Stream stream)
    {
        var report = JsonSerializer.Deserialize(stream, Context.PortReport);
        if (report is not { Version: > 0, Projects: not null, Ports: not null, Outside: not null })
            throw new JsonException("it is no report of 'dotnet ports --format json'");
        if (report.Version > PortReport.CurrentVersion)
            throw new JsonException(
                $"it has version {report.Version} of the format, and this command reads versions up to {PortReport.CurrentVersion}");
        return ReportCheck.Checked(report.Version == 1 ? FirstVersion.Upgrade(report) : report);
    }
}

/// <summary>The serializers of a report, written by the compiler.</summary>
[JsonSerializable(typeof(PortReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
