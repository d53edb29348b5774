using PortConstants.Tool.Model;

namespace PortConstants.Tool.Programs;

/// <summary>Something that needs attention.</summary>
/// <param name="Severity">One of <see cref="Severities"/>.</param>
/// <param name="Rule">The rule that reports it; empty for what no rule does.</param>
/// <param name="Text">What is the matter.</param>
/// <param name="Places">Where; empty where the text has the place.</param>
internal sealed record Matter(string Severity, string Rule, string Text, string Places)
{
    /// <summary>The whole matter in one line.</summary>
    public override string ToString() =>
        (Rule.Length > 0 ? $"{Rule}: " : "") + Text + (Places.Length > 0 ? $" ({Places})" : "");
}
