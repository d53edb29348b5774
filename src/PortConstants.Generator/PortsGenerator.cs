using Microsoft.CodeAnalysis;

namespace PortConstants.Generator;

/// <summary>Generates the constants, enums and look-ups of a project's port tables.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PortsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Few steps, and values of reference types only: the compiler runs through all steps at each keystroke, and the code for
        // values of other types is compiled anew in each compiler process.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(ProjectOptions.Read).WithTrackingName("ProjectOptions")
            .Combine(context.CompilationProvider.Select(OwnEmbeddedAttribute.IsDeclared).WithTrackingName("OwnEmbeddedAttribute"))
            .Select(OwnEmbeddedAttribute.Note);

        var rows = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(TableFile.Read).WithTrackingName("TableRows");

        var outputs = rows.Collect()
            .SelectMany(GeneratorOutput.Of).WithTrackingName("Outputs")
            .Combine(options);

        context.RegisterSourceOutput(outputs, Emit);
    }

    private static void Emit(SourceProductionContext context, (GeneratorOutput Output, ProjectOptions Options) input) =>
        input.Output.Emit(context, input.Options);
}
