using System.Globalization;
using System.Text.RegularExpressions;
using PortConstants.Analyzers.Configuration.Dockerfile;

namespace PortConstants.Analyzers.Configuration.Xml;

/// <summary>
/// The container that the SDK makes of a project without a Dockerfile: <c>ContainerPort</c> is its <c>EXPOSE</c>, and
/// <c>ContainerEnvironmentVariable</c> its <c>ENV</c>.
/// </summary>
/// <param name="settings">The attributes and texts of the project file.</param>
internal sealed class ContainerItems(IReadOnlyList<Setting> settings)
{
    private const string Port = "ContainerPort";
    private const string Variable = "ContainerEnvironmentVariable";
    private const string Include = ":Include";

    // Further elements of a name have a number.
    private static readonly Regex Item = new(
        @"^ItemGroup(:\d+)?:(?<item>ContainerPort|ContainerEnvironmentVariable)(:\d+)?:Include$", RegexOptions.CultureInvariant);

    private static readonly Regex Version = new(@"^net(?<version>\d+)\.\d+$", RegexOptions.CultureInvariant);

    /// <summary>
    /// The ports and variables as settings of a Dockerfile. The first port is marked where the program certainly listens on none of them.
    /// </summary>
    public IReadOnlyList<Setting> Read()
    {
        var ports = new List<(Setting Setting, bool IsTcp)>();
        var variables = new List<Setting>();
        foreach (var setting in settings)
        {
            if (Item.Match(setting.Path) is not { Success: true } match)
                continue;
            var element = setting.Path.Substring(0, setting.Path.Length - Include.Length);
            if (match.Groups["item"].Value == Variable)
            {
                if (Find(element + ":Value") is { } value)
                    variables.Add(value.Named(setting.Value));
            }
            else
            {
                var isTcp = Find(element + ":Type")?.Value is not { } type || type.Equals("tcp", StringComparison.OrdinalIgnoreCase);
                ports.Add((setting.Named(Port + ":EXPOSE"), isTcp));
            }
        }
        Mark(ports, variables);
        return [.. ports.Where(port => port.IsTcp).Select(port => port.Setting), .. variables];
    }

    private void Mark(List<(Setting Setting, bool IsTcp)> ports, List<Setting> variables)
    {
        // What is under a condition, or tells the program its arguments, leaves nothing certain.
        if (settings.Any(setting => IsOfOther(setting.Path)) || ImageOf() is not { } image
            || ListeningPorts.Of(image, variables.Select(variable => (variable.Path, variable.Value))) is not { } listening)
            return;
        var written = ports.FindAll(port => port.IsTcp);
        if (written.Count == 0 || written.Exists(port => MayListen(port.Setting.Value)))
            return;
        written[0].Setting.Unserved = new UnservedPort(
            0, listening.Instead($"is a {Port}", $"write {listening.InWords}, or set {listening.Variable}"));

        bool MayListen(string value) =>
            !ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || listening.Ports.Contains(port);
    }

    private static bool IsOfOther(string path) =>
        path.StartsWith("ContainerApp", StringComparison.Ordinal)
        || path.IndexOf(":ContainerApp", StringComparison.Ordinal) >= 0
        || path.IndexOf(":ContainerEntrypoint", StringComparison.Ordinal) >= 0
        || (path.EndsWith(":Condition", StringComparison.Ordinal) && path.IndexOf("PropertyGroup", StringComparison.Ordinal) < 0);

    /// <summary>The base image: the one that the project names, or that of its version of .NET where it is a web project.</summary>
    private string? ImageOf()
    {
        if (FindProperty("ContainerBaseImage") is { } named)
            return named.IndexOf('$') < 0 ? named : null;
        return Find("Sdk")?.Value.Split('/')[0] == "Microsoft.NET.Sdk.Web"
            && FindProperty("TargetFramework") is { } framework && Version.Match(framework) is { Success: true } match
                ? $"mcr.microsoft.com/dotnet/aspnet:{match.Groups["version"].Value}.0"
                : null;
    }

    private string? FindProperty(string name) =>
        settings.LastOrDefault(setting => setting.Path.StartsWith("PropertyGroup", StringComparison.Ordinal)
            && setting.Path.EndsWith(":" + name, StringComparison.Ordinal))?.Value.Trim();

    private Setting? Find(string path) => settings.FirstOrDefault(setting => setting.Path == path);
}
