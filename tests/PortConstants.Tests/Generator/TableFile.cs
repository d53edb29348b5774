using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Tests.Generator;

/// <summary>An additional file in memory.</summary>
public sealed class TableFile(string path, string text, System.Text.Encoding? encoding = null) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding);
}
