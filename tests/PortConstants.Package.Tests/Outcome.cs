using System.Text.RegularExpressions;

namespace PortConstants.Package.Tests;

/// <summary>What a command came to.</summary>
/// <param name="ExitCode">0 when it did what it was asked.</param>
/// <param name="Output">All that it printed.</param>
public sealed partial record Outcome(int ExitCode, string Output)
{
    /// <summary>Every warning and error once, as <c>File.cs(line,column): warning ID</c>.</summary>
    public IReadOnlyList<string> Diagnostics { get; } =
        [.. DiagnosticLine().Matches(Output).Select(m => $"{Path.GetFileName(m.Groups["file"].Value)}{m.Groups["place"]}: {m.Groups["kind"]} {m.Groups["id"]}").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The outcome itself, if the command succeeded without a warning.</summary>
    public Outcome Clean()
    {
        Assert.True(ExitCode == 0 && Diagnostics.Count == 0, Output);
        return this;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+?)(?<place>\(\d+,\d+\))? ?: (?<kind>warning|error) (?<id>[A-Z]+\d+)?", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
