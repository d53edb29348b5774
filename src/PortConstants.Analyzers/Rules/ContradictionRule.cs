using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Rules;

/// <summary>What PORT011 and PORT012 share: a port contradicts what is certainly spoken on it.</summary>
internal abstract class ContradictionRule(DiagnosticDescriptor rule) : PortRule
{
    public override DiagnosticDescriptor Descriptor => rule;

    public override bool JudgesNumber => true;

    public override void AddPortsOfInterest(PortBits ports, RuleContext context)
    {
        // Every port of a product is one of the packaged tables, which have been read.
        context.Catalog.AddNamed(ports);
        if (!context.Catalog.Tables.Any(table => table.IsPackaged))
            ports.Add(PortBits.Of(Products.AllPorts));
    }

    public override Diagnostic? Evaluate(PortUsage usage, RuleContext context)
    {
        if (usage.Contradiction is not { } found || !IsReported(found))
            return null;
        return ShownDiagnostic.Create(Descriptor, usage.Location, PropertiesOf(usage, found, context.Catalog), Describe(usage, found));
    }

    protected abstract bool IsReported(Contradiction found);

    /// <summary>The arguments of the message.</summary>
    protected abstract object[] Describe(PortUsage usage, Contradiction found);

    private static ImmutableDictionary<string, string?> PropertiesOf(PortUsage usage, Contradiction found, PortCatalog catalog)
    {
        var properties = DiagnosticProperties.Of(usage, catalog, found.Instead.Number);
        if (Array.Exists(found.Product.EncryptedPorts, port => port.Number == usage.Port))
            properties = properties.SetItem(DiagnosticProperties.ExpectsTls, "true");
        return catalog.NamesOf(found.Instead.Number).FirstOrDefault(name => name.Constant.Name == found.Instead.Name) is { } constant
            ? properties.SetItem(DiagnosticProperties.Encrypted, DiagnosticProperties.FullName(constant))
            : properties;
    }

    protected static string Describe(KnownPort port) => $"{port.Number} ({port.Name})";
}
