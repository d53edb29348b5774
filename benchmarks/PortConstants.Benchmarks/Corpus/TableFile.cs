using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PortConstants.Benchmarks.Corpus;

/// <summary>A port table as an additional file. Its text is one object, as in an editor.</summary>
/// <param name="path">Its path.</param>
/// <param name="className">The class that is generated for it.</param>
/// <param name="text">Its content.</param>
internal sealed class TableFile(string path, string className, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <summary>The tables of the package.</summary>
    public static IReadOnlyList<TableFile> Packaged { get; } = [Read("data/ports.csv"), Read("data/services.csv")];

    /// <summary>The registry that IANA publishes.</summary>
    public static TableFile Registry { get; } = new(BenchmarkFolders.Registry, "Iana", File.ReadAllText(BenchmarkFolders.Registry));

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>The class that is generated for it.</summary>
    public string ClassName => className;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The same file with a text of its own: what has been read of the other is not known of it.</summary>
    public TableFile Reopen() => new(path, className, text);

    private static TableFile Read(string file) => new("/package/" + file, "Ports", File.ReadAllText(System.IO.Path.Combine(BenchmarkFolders.Repository, file)));
}
