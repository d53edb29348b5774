namespace PortConstants.Analyzers.Rules;

/// <summary>A known typing error.</summary>
/// <param name="Port">What is written.</param>
/// <param name="Meant">What is meant.</param>
/// <param name="Name">The service that is meant.</param>
/// <param name="Contexts">Where that service fits: schemes, namespaces, words of names.</param>
/// <param name="Reason">Why it is an error, as a sentence without a full stop.</param>
internal sealed record TypingError(int Port, int Meant, string Name, string[] Contexts, string Reason);
