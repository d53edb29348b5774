using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT013: an address that its reader refuses, or reads otherwise than it is written.</summary>
internal sealed class MisreadAddressRule : PortRule
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.Create(
        RuleIds.MisreadAddress, "Write an address in the form that its reader understands",
        "'{0}' for {1} {2}: {3}",
        Descriptors.Usage, DiagnosticSeverity.Warning,
        "The web host of ASP.NET Core and the client of SQL Server each take one form of an address. "
        + "Another form stops the program, or opens or calls something else than it says.");

    private const PortRoles NotRead = PortRoles.Test | PortRoles.Fake | PortRoles.Compared | PortRoles.Expected | PortRoles.Prose;

    public override DiagnosticDescriptor Descriptor => Rule;

    public override bool IsAboutPlace => true;

    // A text is never filtered by the ports in it.
    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        if (usage.Misread is not { } misread || usage.Environment == PortEnvironment.Test || usage.Is(NotRead))
            return null;
        var location = usage.MisreadLocation ?? usage.Location;
        var properties = DiagnosticProperties.Of(usage, context.Catalog);
        // A text that is put together from several, or has escape sequences, is not replaced.
        if (misread.Form is { } form && ShownText.From(form) == form && location.SourceSpan.Length == misread.Text.Length)
            properties = properties.SetItem(DiagnosticProperties.Form, form);
        return ShownDiagnostic.Create(Descriptor, location, properties, misread.Text, usage.Place, misread.Effect, misread.Advice);
    }
}
