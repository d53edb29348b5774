using Microsoft.CodeAnalysis;
using PortConstants.Tool.Sources.Projects;

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

    /// <summary>A file of code; <see langword="null"/> if it cannot be read.</summary>
    public static SourceFile? Read(string path) => ReadText(path) is { } text ? new SourceFile(path, text) : null;

    /// <summary>The text of a file as the compiler would read it; <see langword="null"/> if that is not possible.</summary>
    public static Microsoft.CodeAnalysis.Text.SourceText? ReadText(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Microsoft.CodeAnalysis.Text.SourceText.From(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }
}
