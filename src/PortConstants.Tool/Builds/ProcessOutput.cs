namespace PortConstants.Tool.Builds;

/// <summary>What a process printed and how it ended.</summary>
internal sealed record ProcessOutput(int ExitCode, IReadOnlyList<string> Lines)
{
    /// <summary>The last lines, for a message.</summary>
    public string Tail => string.Join(Environment.NewLine, Lines.Where(line => line.Trim().Length > 0).TakeLast(12));
}
