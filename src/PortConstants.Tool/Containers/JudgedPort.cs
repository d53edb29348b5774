using Microsoft.CodeAnalysis.Text;
using PortConstants.Analyzers.Configuration;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Inventory;
using PortConstants.Analyzers.Project;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>A port in a setting of a container, as the reader and the judge of settings files see it.</summary>
/// <param name="Setting">The path of the setting.</param>
/// <param name="Facts">Its facts.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record JudgedPort(string Setting, InventoryFacts Facts, int Line, int Column)
{
    private static readonly ConfigurationProject Project = ConfigurationProject.OfContainer(choosesAddresses: new(true));

    /// <summary>The direction, in the words of the report.</summary>
    public string Direction => Facts.Direction switch
    {
        PortDirection.Listens => Tables.Approved.PortDirections.Listens,
        PortDirection.Connects => Tables.Approved.PortDirections.Connects,
        _ => Tables.Approved.PortDirections.Unknown,
    };

    /// <summary>The environment, in the words of the report.</summary>
    public string Environment => Facts.Environment switch
    {
        PortEnvironment.Test => Environments.Test,
        PortEnvironment.Development => Environments.Development,
        _ => Environments.Production,
    };

    /// <summary>The ports in the settings of one file.</summary>
    /// <param name="path">A path in the folder of the program that reads them, whose name shows which addresses are its own.</param>
    /// <param name="source">The text that holds them.</param>
    /// <param name="settings">The settings.</param>
    public static IEnumerable<JudgedPort> In(string path, SourceText source, IReadOnlyList<Setting> settings)
    {
        var file = ConfigurationFile.Create(path, source, settings, Project);
        foreach (var usage in file.FindPorts().Concat(file.FindImpliedPorts()))
        {
            if (InventoryFacts.Of(usage, PackagedCatalog.Value) is not { } facts)
                continue;
            var place = usage.Location.GetLineSpan().StartLinePosition;
            yield return new JudgedPort(usage.Place.Trim('\''), facts, place.Line + 1, place.Character + 1);
        }
    }

    /// <summary>The row of the report.</summary>
    public ReportedPort ToRow(string direction, string environment, string project, string service, string file, string place) => new(
        Facts.Port!.Value,
        Facts.Protocol,
        direction,
        Confidences.Of(Facts.IsImplied, direction),
        Facts.Name ?? "",
        Facts.Risk ?? "",
        Facts.Host ?? "",
        Facts.IsImplied,
        environment,
        project,
        service,
        file,
        Line,
        Column,
        place,
        Approved: null);
}
