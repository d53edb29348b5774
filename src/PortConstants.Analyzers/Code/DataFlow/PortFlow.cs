using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.DataFlow;

/// <summary>The way of a port in the code, from the operation that writes it to the symbol that makes it a port.</summary>
/// <param name="Source">The literal or the reference to a constant that has the number.</param>
/// <param name="Sink">The symbol that makes it a port; <see langword="null"/> for a URL in a string that no symbol receives.</param>
/// <param name="Text">The number inside the string that holds it, if there is one.</param>
/// <param name="Container">The member whose body or initializer holds the source.</param>
internal readonly record struct PortFlow(IOperation Source, Sink? Sink, ParsedPort? Text, ISymbol Container);
