namespace PortConstants.Tool.Formats;

/// <summary>The formats of a report.</summary>
internal enum ReportFormat
{
    /// <summary>For people, in a terminal.</summary>
    Text,

    /// <summary>Markdown with a picture, for pull requests and wikis.</summary>
    Md,

    /// <summary>A table, for firewall requests.</summary>
    Csv,

    /// <summary>Every fact, for programs and for merging.</summary>
    Json,

    /// <summary>One run, for code scanning.</summary>
    Sarif,
}
