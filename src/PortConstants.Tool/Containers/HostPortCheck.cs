using System.Net;
using System.Net.Sockets;
using PortConstants.Tool.Compose;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Containers;

/// <summary>PORT203, in compose files: two services publish one port of the host.</summary>
internal static class HostPortCheck
{
    // Of those that have a port in common, at most so many are looked at for each.
    private const int MaxCompared = 100;

    /// <summary>The findings, each at the later one of two services.</summary>
    public static IEnumerable<ReportedFinding> Find(IEnumerable<ComposeFile> files) => files.SelectMany(Find);

    private static IEnumerable<ReportedFinding> Find(ComposeFile file)
    {
        var entries = EntriesOf(file).ToList();
        // Docker adds an override by itself; whether other files are used together, nobody knows.
        if (file.Base is { } other && ComposeFiles.IsOverride(file.Path))
            entries.AddRange(EntriesOf(other).Where(entry => file.Find(entry.Service.Name)?.ReplacesPorts != true));
        var open = new List<Entry>();
        foreach (var entry in entries.OrderBy(entry => entry.Ports.First))
        {
            open.RemoveAll(before => before.Ports.Last < entry.Ports.First);
            if (open.Take(MaxCompared).FirstOrDefault(before => AreInConflict(before, entry)) is { } rival
                && (entry.File == file || rival.File == file))
                yield return Create(file, entry, rival);
            open.Add(entry);
        }
    }

    private static IEnumerable<Entry> EntriesOf(ComposeFile file) =>
        from service in file.Services
        where service is { IsStarted: true, IsOnHostNetwork: false }
        from publication in service.Publications
        where publication is { IsExposed: false, Ports.IsFixed: true }
        select new Entry(file, service, publication, publication.Ports!);

    private static ReportedFinding Create(ComposeFile file, Entry left, Entry right)
    {
        // At the one of this file, and of two at the later one.
        var (first, second) = left.File != file || (right.File == file && IsBefore(left, right)) ? (left, right) : (right, left);
        var port = Math.Max(first.Ports.First, second.Ports.First);
        var entry = second.Publication;
        return new ReportedFinding(
            "PORT203",
            $"Services '{first.Service.Name}' and '{second.Service.Name}' both publish {port}/{first.Ports.Protocol} of the host, "
            + $"which only one of them can have ({first.Publication.File.File}:{first.Publication.Line})",
            Severities.Warning, file.File, entry.File.File, entry.Line, entry.Column);
    }

    private static bool IsBefore(Entry left, Entry right) =>
        (left.Publication.Line, left.Publication.Column).CompareTo((right.Publication.Line, right.Publication.Column)) <= 0;

    private static bool AreInConflict(Entry left, Entry right) =>
        left.Service.Name != right.Service.Name
        && left.Ports.Protocol == right.Ports.Protocol
        && left.Ports.Last >= right.Ports.First
        && MeetAt(left.Ports.Host, right.Ports.Host)
        && (left.Service.Profiles.Count == 0 || right.Service.Profiles.Count == 0
            || left.Service.Profiles.Intersect(right.Service.Profiles).Any());

    /// <summary>Whether two addresses of the host have an address in common.</summary>
    private static bool MeetAt(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0 || left == right)
            return true;
        var (one, other) = (IPAddress.Parse(left), IPAddress.Parse(right));
        return one.AddressFamily == other.AddressFamily && (IsAny(one) || IsAny(other) || one.Equals(other));
    }

    private static bool IsAny(IPAddress address) =>
        address.Equals(address.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any);

    private sealed record Entry(ComposeFile File, ComposeService Service, Publication Publication, PublishedPorts Ports);
}
