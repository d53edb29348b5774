namespace PortConstants.Tool.Compose;

/// <summary>The compose files of a report and those that they refer to, each read once.</summary>
/// <param name="relative">Gives a file its path in the report.</param>
internal sealed class ComposeDocuments(Func<string, string> relative)
{
    private readonly Dictionary<string, ComposeDocument> _documents = new(StringComparer.Ordinal);

    /// <summary>The path of a file in the report.</summary>
    public string ReportPathOf(string fullPath) => relative(fullPath);

    /// <summary>A file, with the variables of the <c>.env</c> file beside it.</summary>
    /// <exception cref="ComposeException">It cannot be read, or is no YAML.</exception>
    public ComposeDocument Load(string fullPath)
    {
        if (!_documents.TryGetValue(fullPath, out var document))
            _documents.Add(fullPath, document = Read(fullPath));
        return document;
    }

    private ComposeDocument Read(string fullPath)
    {
        try
        {
            var variables = ComposeVariables.Of(Path.GetDirectoryName(fullPath)!);
            return ComposeDocument.Parse(File.ReadAllText(fullPath), fullPath, ReportPathOf(fullPath), variables, this);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ComposeException(exception.Message);
        }
    }
}
