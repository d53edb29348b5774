using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Naming;
using PortConstants.Analyzers.Project;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Rules;

/// <summary>The names of a port that fit where it is used.</summary>
internal static class ServiceNames
{
    /// <summary>
    /// The constants whose service nothing contradicts, and that have evidence where the number is one that people choose freely. Those
    /// that a word nearby names come first, otherwise the order is that of the tables.
    /// </summary>
    public static IReadOnlyList<NamedPort> Find(PortUsage usage, PortCatalog catalog) => usage.Services ??= FindFitting(usage, catalog);

    /// <summary>The name of the service that was found, or of the range that holds a port without a constant.</summary>
    public static string? NameOf(NamedPort? service, int port, PortCatalog catalog) =>
        catalog.NamesOf(port).Count == 0 ? catalog.ServiceOf(port) : service?.Constant.Name;

    /// <summary>A port with the service that fits, for a message; with the first one of the tables where none fits better.</summary>
    public static string Describe(PortUsage usage, PortCatalog catalog)
    {
        var port = usage.Port.GetValueOrDefault();
        if (catalog.NamesOf(port).Count < 2 || Find(usage, catalog) is not [var name, ..])
            return catalog.Describe(port);
        return Describe(port, name);
    }

    /// <summary>A port with the service that fits, or alone where none does: what the program does there may be anything.</summary>
    public static string DescribeFitting(PortUsage usage, PortCatalog catalog) =>
        Describe(usage.Port.GetValueOrDefault(), Find(usage, catalog).FirstOrDefault());

    private static string Describe(int port, NamedPort? service)
    {
        var number = port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return service is null ? number : $"{number} ({service.Constant.Name})";
    }

    private static IReadOnlyList<NamedPort> FindFitting(PortUsage usage, PortCatalog catalog)
    {
        if (usage.Port is not { } port || catalog.NamesOf(port) is not { Count: > 0 } names)
            return [];
        var fitting = names.Where(name => Fits(name, usage)).ToList();
        return fitting.Count < 2 ? fitting : [.. fitting.OrderBy(name => IsNamed(name, usage) ? 0 : 1)];
    }

    private static bool Fits(NamedPort name, PortUsage usage)
    {
        if (!name.Table.IsPackaged)
            return true;
        var row = name.Row;
        // The row is of both protocols, but a connection to an instance on 1434 is not one to the browser service.
        if (name.Constant.Name == "SqlServerBrowser" && usage.Protocol == "tcp")
            return false;
        if (IsContradicted(usage, row.Name))
            return false;
        if (usage.IsSample && !usage.NamesBeside.Any(text => IsNamed(text, row.Name)))
            return false;
        if (usage.Protocol == "udp" && PackagedPorts.IsHttp(row.Name))
            return false;
        if (usage.Protocol is { Length: > 0 } protocol && row.Protocols.ToString() is { Length: > 0 } protocols
            && !protocols.ToLowerInvariant().Contains(protocol))
            return false;
        // The scheme is asked last: it follows the port through the type.
        if (usage.SpokenScheme is { } scheme && ServiceSchemes.IsSchemeOfAnother(scheme, row.Name))
            return false;
        var evidence = PackagedPorts.EvidenceOf(row.Name);
        return evidence.Length == 0 || IsEvident(evidence, usage);
    }

    /// <summary>
    /// Whether the nearest name that belongs to a service belongs to another one, and to this one not at all: <c>SftpPort</c>, or
    /// <c>Port</c> of <c>MailSettings</c>.
    /// </summary>
    private static bool IsContradicted(PortUsage usage, string row)
    {
        foreach (var name in usage.NamesOfReceiver)
        {
            var words = WordSplitter.WordsAndPairs(name);
            if (words.Exists(word => ServiceSchemes.BelongsTo(word, row)))
                return false;
            if (words.Exists(word => ServiceSchemes.BelongsToAnother(word, row)))
                return true;
        }
        return false;
    }

    private static bool IsNamed(string text, string row) =>
        NameWords.Contain(text, row) || WordSplitter.Words(text).Exists(word => ServiceSchemes.BelongsTo(word, row));

    private static bool IsNamed(NamedPort name, PortUsage usage) =>
        usage.IsNamedAround(name.Constant.Name)
        || (name.Table.IsPackaged && PackagedPorts.EvidenceOf(name.Row.Name).Any(usage.IsNamedAround));

    private static bool IsEvident(string[] evidence, PortUsage usage)
    {
        // The host is searched for in the code whenever it is asked for, and there are several words.
        string[] texts = [usage.SpokenScheme ?? "", usage.Host ?? ""];
        return Array.Exists(evidence, word => Array.Exists(texts, text => NameWords.Contain(text, word)) || usage.IsNamedAround(word));
    }
}
