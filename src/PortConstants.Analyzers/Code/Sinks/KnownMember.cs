using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>A parameter or property that takes a text with a port in it.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Member">The method or property; <c>.ctor</c> for a constructor.</param>
/// <param name="Parameter">The parameter; <c>value</c> for a property.</param>
/// <param name="Kind">What the text is.</param>
public sealed record KnownMember(string Type, string Member, string Parameter, EndpointSyntax Kind);
