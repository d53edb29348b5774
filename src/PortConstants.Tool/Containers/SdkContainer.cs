using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Configuration;
using PortConstants.Tables.Approved;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>
/// The image that the SDK makes of a project without a Dockerfile: <c>ContainerPort</c> is its <c>EXPOSE</c>, and
/// <c>ContainerEnvironmentVariable</c> its <c>ENV</c>.
/// </summary>
internal sealed class SdkContainer(ContainerProject project)
{
    private const string Port = "ContainerPort";
    private const string Variable = "ContainerEnvironmentVariable";
    private const string BaseImage = "ContainerBaseImage";
    private const int FirstVersion = 7;

    // What else decides where the program listens: conditions, another image, arguments of the program.
    private static readonly string[] Others = ["ContainerAppCommandArgs", "ContainerAppCommand", "ContainerEntrypoint", "ContainerFamily"];

    private readonly IReadOnlyList<XElement> _ports = [.. project.Elements(Port).Where(element => Include(element).Length > 0)];

    /// <summary>The rows of the ports and variables.</summary>
    public IEnumerable<ReportedPort> Rows =>
        from element in _ports
        from number in NumbersOf(element)
        select new ReportedPort(
            number, ProtocolOf(element), PortDirections.Listens, Confidences.Shown,
            ContainerServices.Find(number, number, ProtocolOf(element), "", "", product: null), PackagedCatalog.Value.RiskOf(number) ?? "",
            Host: "", Implicit: false, Environments.Production, File, Service: "", File,
            LineOf(element), ColumnOf(element), $"'{Port}'", Approved: null);

    /// <summary>The rows of what the variables tell the program.</summary>
    public IEnumerable<ReportedPort> RowsOfVariables()
    {
        foreach (var element in Variables)
        {
            var value = ValueOf(element);
            var setting = new Setting(Include(element).Replace("__", ":"), value, new CharacterMap(0));
            foreach (var port in JudgedPort.In(project.Path, SourceText.From(value), [setting]))
                yield return port.ToRow(
                    port.Direction, Environments.Production, File, service: "", File, $"'{port.Setting}'") with
                {
                    Line = LineOf(element),
                    Column = ColumnOf(element),
                };
        }
    }

    /// <summary>PORT201 for the ports on which the program does not listen, where that is certain.</summary>
    public IEnumerable<ReportedFinding> Find(ContainerReport report)
    {
        if (_ports.Count == 0 || !project.IsWeb || project.Version < FirstVersion || MayBeToldOtherwise)
            yield break;
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in Variables)
            values[Include(variable)] = ValueOf(variable);
        var program = report.Projects.WithReferences(project);
        if (ListeningPorts.Of(Image, values, commands: [], program, report, ownFile: File) is not { } listening)
            yield break;
        foreach (var element in _ports.Where(element => ProtocolOf(element) == "tcp"))
        {
            foreach (var port in NumbersOf(element).Where(port => listening.HasNoneOf(port, port)))
                yield return MappingCheck.Create(
                    $"'{Port}' {port} is exposed", listening, File, File, LineOf(element), ColumnOf(element));
        }
    }

    private string File => project.Project.Path;

    private IEnumerable<XElement> Variables => project.Elements(Variable);

    private string Image =>
        project.Value(BaseImage) is { Length: > 0 } named ? named : $"mcr.microsoft.com/dotnet/aspnet:{project.Version}.0";

    private bool MayBeToldOtherwise =>
        Others.Any(name => project.Elements(name).Any())
        || Variables.Concat(project.Elements(BaseImage)).Concat(_ports).Any(IsConditional)
        || project.IsToldElsewhere(Variable);

    private static bool IsConditional(XElement element) =>
        element.AncestorsAndSelf().Any(current => current.Attribute("Condition") is not null);

    private static IEnumerable<int> NumbersOf(XElement element) => Include(element).Split(';', StringSplitOptions.TrimEntries)
        .Select(number => PublishedPorts.Range(number))
        .OfType<(int First, int Last)>()
        .Select(range => range.First);

    private static string ProtocolOf(XElement element) => element.Attribute("Type")?.Value.ToLowerInvariant() is "udp" ? "udp" : "tcp";

    private static string Include(XElement element) => element.Attribute("Include")?.Value.Trim() ?? "";

    private static string ValueOf(XElement element) => element.Attribute("Value")?.Value ?? "";

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;

    private static int ColumnOf(XElement element) => ((IXmlLineInfo)element).LinePosition;
}
