using System.Collections.Immutable;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Diagnostics;

/// <summary>What a diagnostic tells the code fix, so that it need not find it out again.</summary>
public static class DiagnosticProperties
{
    /// <summary>The number.</summary>
    public const string Port = "Port";

    /// <summary>
    /// The constants of the port, own tables first, as metadata names joined by <c>;</c>: <c>PortConstants.Ports.Https</c>.
    /// </summary>
    public const string Constants = "Constants";

    /// <summary>The constant of the encrypted counterpart, or of the port that was meant, as a metadata name.</summary>
    public const string Encrypted = "Encrypted";

    /// <summary>The number of the encrypted counterpart, or the port that was meant.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The scheme of the URL that contains the port, in small letters.</summary>
    public const string Scheme = "Scheme";

    /// <summary>There where the port is the one for TLS of what is spoken.</summary>
    public const string ExpectsTls = "ExpectsTls";

    /// <summary>The form in which an address is read, in place of the text that is not.</summary>
    public const string Form = "Form";

    /// <summary>The port of the line that the approved list lacks.</summary>
    public const string ApprovedPort = "ApprovedPort";

    /// <summary>Its protocol; empty: any.</summary>
    public const string ApprovedProtocol = "ApprovedProtocol";

    /// <summary>Its direction; empty: any.</summary>
    public const string ApprovedDirection = "ApprovedDirection";

    /// <summary>The name of its service.</summary>
    public const string ApprovedName = "ApprovedName";

    internal static ImmutableDictionary<string, string?> Of(PortUsage usage, PortCatalog project, int? replacement = null) =>
        Of(usage, usage.Port is { } port ? project.NamesOf(port) : [], replacement);

    /// <param name="usage">The port.</param>
    /// <param name="names">Its constants that fit in the place.</param>
    /// <param name="replacement">The port that was meant.</param>
    internal static ImmutableDictionary<string, string?> Of(PortUsage usage, IReadOnlyList<NamedPort> names, int? replacement = null)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Port, Invariant(usage.Value));
        properties.Add(Constants, string.Join(";", names.Select(FullName)));
        if (usage.Scheme is { } scheme)
            properties.Add(Scheme, scheme);
        if (names is [{ Encrypted: { } counterpart }, ..])
        {
            properties.Add(Encrypted, FullName(counterpart));
            properties.Add(Replacement, Invariant(counterpart.Constant.Port));
        }
        if (replacement is { } meant)
            properties[Replacement] = Invariant(meant);
        return properties.ToImmutable();
    }

    internal static string FullName(NamedPort name) => name.Table.FullName + "." + name.Constant.Name;

    private static string Invariant(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
