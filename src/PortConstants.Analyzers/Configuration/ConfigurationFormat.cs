namespace PortConstants.Analyzers.Configuration;

/// <summary>Reads the settings of a file, in document order; <see langword="null"/> if the file is not in the format.</summary>
public delegate IReadOnlyList<Setting>? ConfigurationReader(string text, CancellationToken cancellation);

/// <summary>A format of settings files.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="IsFileName">Whether a file is in this format by its name.</param>
/// <param name="Read">Its reader.</param>
public sealed record ConfigurationFormat(string Name, Func<string, bool> IsFileName, ConfigurationReader Read);
