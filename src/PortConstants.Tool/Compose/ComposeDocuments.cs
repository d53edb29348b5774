using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Compose;

/// <summary>The compose files of a report and those that they refer to, each read once.</summary>
internal sealed class ComposeDocuments(RepositoryFiles files)
{
    private readonly Dictionary<string, ComposeDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComposeVariables> _variables = new(StringComparer.Ordinal);

    /// <summary>The path of a file in the report.</summary>
    public string ReportPathOf(string fullPath) => files.ReportPathOf(fullPath);

    /// <summary>A file, with the variables of the <c>.env</c> file beside it.</summary>
    /// <exception cref="ComposeException">It cannot be read, or is no YAML.</exception>
    public ComposeDocument Load(string fullPath)
    {
        if (!_documents.TryGetValue(fullPath, out var document))
            _documents.Add(fullPath, document = Read(fullPath));
        return document;
    }

    /// <summary>Why a file is not read: what follows its name in a sentence; empty if it is.</summary>
    public string ProblemOf(string fullPath) => files.ProblemOf(fullPath);

    /// <summary>The text of another file.</summary>
    /// <exception cref="ComposeException">It cannot be read.</exception>
    public string ReadText(string fullPath)
    {
        var (text, problem) = files.Read(fullPath);
        return text ?? throw new ComposeException($"'{ReportPathOf(fullPath)}' {problem}");
    }

    private ComposeDocument Read(string fullPath) =>
        ComposeDocument.Parse(ReadText(fullPath), fullPath, ReportPathOf(fullPath), VariablesIn(Path.GetDirectoryName(fullPath)!), this);

    /// <summary>The variables of the <c>.env</c> file in a folder, if there is one that can be read.</summary>
    private ComposeVariables VariablesIn(string folder)
    {
        if (!_variables.TryGetValue(folder, out var variables))
            _variables.Add(folder, variables = new ComposeVariables(files.TryRead(Path.Combine(folder, ".env")) ?? ""));
        return variables;
    }
}
