using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortConstants.Generator.Emit;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>Generates the constants, enums and look-ups of a project's port tables.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PortsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptions.Read).WithTrackingName("ProjectOptions");

        var rows = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(TableText.Find).WithTrackingName("TableTexts")
            .Select(TableText.Parse).WithTrackingName("TableRows");

        var tables = rows.Collect()
            .SelectMany(GroupByClass).WithTrackingName("TableGroups")
            .Select(Merge).WithTrackingName("PortTables");

        var classes = tables.Collect()
            .SelectMany(TableOutput.Of).WithTrackingName("PortClasses")
            .Combine(options);

        var sharedTypes = tables.Collect()
            .Select(HasAny).WithTrackingName("SharedTypes")
            .Combine(options);

        context.RegisterSourceOutput(classes, EmitClass);
        context.RegisterSourceOutput(sharedTypes, EmitSharedTypes);
    }

    private static IEnumerable<EquatableArray<PortTableSource>> GroupByClass(ImmutableArray<PortTableSource> sources, CancellationToken cancellation) =>
        PortTableMerger.Group(sources);

    private static PortTable Merge(EquatableArray<PortTableSource> sources, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return PortTableMerger.Build(sources);
    }

    private static bool HasAny(ImmutableArray<PortTable> tables, CancellationToken cancellation) => !tables.IsEmpty;

    private static void EmitClass(SourceProductionContext context, (TableOutput Output, ProjectOptions Options) input)
    {
        var text = ClassEmitter.Emit(input.Output, input.Options, context.CancellationToken);
        context.AddSource(input.Output.HintName, GeneratedFile.ToSourceText(text));
    }

    private static void EmitSharedTypes(SourceProductionContext context, (bool HasAny, ProjectOptions Options) input)
    {
        if (!input.HasAny)
            return;
        context.AddSource("PortCategory.g.cs", TemplateEmitter.EmitVisible("PortCategory.cs", input.Options));
        context.AddSource("PortInfo.g.cs", TemplateEmitter.EmitVisible("PortInfo.cs", input.Options));
        context.AddSource("PortLookUp.g.cs", TemplateEmitter.EmitInternal("PortLookUp.cs", input.Options));
        if (input.Options.IsEmbedded)
            context.AddSource("EmbeddedAttribute.g.cs", TemplateEmitter.EmitUnchanged("EmbeddedAttribute.cs"));
    }
}
