using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>A text in which a value becomes a port: <c>$"http://0.0.0.0:{number}"</c>.</summary>
/// <param name="Port">The port in the text.</param>
/// <param name="Sink">The sink of the text, if a symbol receives it.</param>
internal readonly record struct ReachedText(ParsedPort Port, Sink? Sink);
