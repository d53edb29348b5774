using Microsoft.CodeAnalysis;

namespace PortConstants.Benchmarks.Floor;

/// <summary>Looks at the additional files and writes nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, (_, _) => { });
}
