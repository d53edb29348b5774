using Microsoft.CodeAnalysis;
using PortConstants.Generator.Emit;

namespace PortConstants.Generator;

/// <summary>The types that the classes of all tables use.</summary>
internal sealed record SharedTypesOutput : GeneratorOutput
{
    /// <summary>The one value: nothing in these types depends on a table.</summary>
    public static SharedTypesOutput Instance { get; } = new();

    /// <inheritdoc/>
    public override void Emit(SourceProductionContext context, ProjectOptions options)
    {
        if (options is { IsEmbedded: true, DeclaresEmbeddedAttribute: false })
            context.AddSource("EmbeddedAttribute.g.cs", TemplateEmitter.EmitUnchanged("EmbeddedAttribute.cs"));
        if (!options.HasLookUps)
            return;
        context.AddSource("PortCategory.g.cs", TemplateEmitter.EmitVisible("PortCategory.cs", options));
        context.AddSource("PortInfo.g.cs", TemplateEmitter.EmitVisible("PortInfo.cs", options));
        context.AddSource("PortLookUp.g.cs", TemplateEmitter.EmitInternal("PortLookUp.cs", options));
        context.AddSource("PortText.g.cs", TemplateEmitter.EmitInternal("PortText.cs", options));
    }
}
