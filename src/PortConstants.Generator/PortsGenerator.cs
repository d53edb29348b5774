using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tables;

namespace PortConstants.Generator;

/// <summary>Turns the port tables of a project into constants, enums and look-ups.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PortsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptions.Read).WithTrackingName(nameof(ProjectOptions));

        var sources = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(TableText.Find).WithTrackingName("TableTexts")
            .Select(TableText.Read).WithTrackingName("TableRows");

        var tables = sources.Collect()
            .SelectMany(Group).WithTrackingName("TableGroups")
            .Select(Build).WithTrackingName("PortTables");

        var classes = tables.Collect()
            .SelectMany(TableOutput.Of).WithTrackingName("PortClasses")
            .Combine(options);

        var shared = tables.Collect()
            .Select(HasAny).WithTrackingName("SharedTypes")
            .Combine(options);

        context.RegisterSourceOutput(classes, WriteClass);
        context.RegisterSourceOutput(shared, WriteSharedTypes);
    }

    private static IEnumerable<EquatableArray<PortTableSource>> Group(ImmutableArray<PortTableSource> sources, CancellationToken cancellation) =>
        PortTableMerger.Group(sources);

    private static PortTable Build(EquatableArray<PortTableSource> sources, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return PortTableMerger.Build(sources);
    }

    private static bool HasAny(ImmutableArray<PortTable> tables, CancellationToken cancellation) => !tables.IsEmpty;

    private static void WriteClass(SourceProductionContext context, (TableOutput Class, ProjectOptions Options) input) =>
        context.AddSource(input.Class.HintName, ToSource(ClassEmitter.Emit(input.Class, input.Options, context.CancellationToken)));

    private static void WriteSharedTypes(SourceProductionContext context, (bool HasAny, ProjectOptions Options) input)
    {
        if (input.HasAny)
            context.AddSource("PortTypes.g.cs", ToSource(SharedTypesEmitter.Emit(input.Options)));
    }

    private static SourceText ToSource(string text) => SourceText.From(text, Encoding.UTF8);
}
