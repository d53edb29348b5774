using Microsoft.CodeAnalysis;
using PortConstants.Tool.Sources.Projects;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Sources.Analysis;

/// <summary>A settings file or a port table, as the analyzers read it.</summary>
internal sealed class SourceText(AdditionalFile file) : AdditionalText
{
    private readonly Lazy<Microsoft.CodeAnalysis.Text.SourceText?> _text = new(() => ReadText(file.Path));

    /// <inheritdoc/>
    public override string Path => file.Path;

    /// <summary>The metadata of the item.</summary>
    public IReadOnlyDictionary<string, string> Metadata => file.Metadata;

    /// <inheritdoc/>
    public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    /// <summary>The text of a file as the compiler would read it; <see langword="null"/> if that is not possible.</summary>
    public static Microsoft.CodeAnalysis.Text.SourceText? ReadText(string path)
    {
        try
        {
            if (!RegularFiles.IsReadable(path))
                return null;
            using var stream = File.OpenRead(path);
            return Microsoft.CodeAnalysis.Text.SourceText.From(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
