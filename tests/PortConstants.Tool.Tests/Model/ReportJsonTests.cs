using System.Text;
using System.Text.Json;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Model;

public sealed class ReportJsonTests
{
    private const string First = """
        {
          "version": 1, "complete": false,
          "projects": [
            { "path": "A/A.csproj", "name": "A", "targets": ["net8.0"], "executable": true, "references": [], "problem": "" },
            { "path": "B/B.csproj", "name": "B", "targets": [], "executable": true, "references": [], "problem": "NU1101" },
            { "path": "compose.yaml", "name": "compose.yaml", "targets": [], "executable": true, "references": [], "problem": "" }
          ],
          "ports": [
            { "port": 443, "protocol": "tcp", "direction": "connects", "name": "Https", "risk": "", "host": "h", "implicit": true,
              "environment": "production", "project": "A/A.csproj", "file": "A/P.cs", "line": 1, "column": 1, "place": "a URL", "approved": null },
            { "port": 7001, "protocol": "", "direction": "unknown", "name": "", "risk": "", "host": "", "implicit": false,
              "environment": "production", "project": "A/A.csproj", "file": "A/P.cs", "line": 2, "column": 1, "place": "'Port'", "approved": true },
            { "port": 5000, "protocol": "tcp", "direction": "listens", "name": "", "risk": "", "host": "", "implicit": false,
              "environment": "production", "project": "A/A.csproj", "file": "A/P.cs", "line": 3, "column": 1, "place": "'port'", "approved": null }
          ],
          "outside": []
        }
        """;

    [Fact]
    public void FirstVersion_IsReadAsOneOfToday()
    {
        var report = Read(First);

        Assert.Equal(2, report.Version);
        Assert.Equal(["build", "", "source"], report.Projects.Select(project => project.Read));
        Assert.Equal(["default", "named", "shown"], report.Ports.Select(port => port.Confidence));
        Assert.Empty(report.Findings);
        Assert.Equal(ReportJson.Write(report), ReportJson.Write(Read(ReportJson.Write(report))));
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"text\"")]
    [InlineData("""{ "version": 3, "complete": true, "projects": [], "ports": [], "findings": [], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": [], "ports": [], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": null, "ports": [], "findings": [], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": [null], "ports": [], "findings": [], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": [{}], "ports": [], "findings": [], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": [], "ports": [null], "findings": [], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": [], "ports": [], "findings": [{}], "outside": [] }""")]
    [InlineData("""{ "version": 2, "complete": true, "projects": [], "ports": [], "findings": [], "outside": [{}] }""")]
    [InlineData("""{ "version": 1, "complete": true, "ports": [], "outside": [] }""")]
    [InlineData("""{ "version": 1, "complete": true, "projects": [null], "ports": [null], "outside": [] }""")]
    public void TextThatIsNoReport_IsRefused(string text) => Assert.Throws<JsonException>(() => Read(text));

    [Theory]
    [InlineData("\"path\": \"A/A.csproj\"", "\"path\": null")]
    [InlineData("\"references\": []", "\"references\": [null]")]
    [InlineData("\"targets\": [\"net8.0\"]", "\"target\": []")]
    [InlineData("\"port\": 443", "\"port\": 0")]
    [InlineData("\"port\": 443", "\"port\": 65536")]
    [InlineData("\"protocol\": \"tcp\"", "\"protocol\": \"=tcp\"")]
    [InlineData("\"protocol\": \"tcp\"", "\"protocol\": \"tcp//udp\"")]
    [InlineData("\"direction\": \"connects\"", "\"direction\": \"\"")]
    [InlineData("\"environment\": \"production\"", "\"environment\": \"staging\"")]
    [InlineData("\"host\": \"h\"", "\"host\": null")]
    [InlineData("\"file\": \"A/P.cs\"", "\"files\": \"A/P.cs\"")]
    [InlineData("\"line\": 1", "\"line\": -1")]
    [InlineData("\"place\": \"a URL\"", "\"place\": null")]
    public void ValueThatNoReportHas_IsRefused(string value, string other)
    {
        Assert.Contains(value, First);

        Assert.Throws<JsonException>(() => Read(First.Replace(value, other, StringComparison.Ordinal)));
    }

    private static PortReport Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ReportJson.Read(stream);
    }
}
