using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>
/// A parameter or property of the framework or of a client package that receives a port, or a text or object that holds one.
/// </summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Member">The method or property; <c>.ctor</c> for a constructor.</param>
/// <param name="Parameter">The parameter; <c>value</c> for a property.</param>
/// <param name="Syntax">What it receives: a number or a kind of text; with <see cref="EndpointSyntax.Url"/> also an end point.</param>
/// <param name="Direction">Whether the member opens the port or connects to it.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c>, <c>http</c>, or empty where the member does not decide it.</param>
public sealed record KnownMember(string Type, string Member, string Parameter, EndpointSyntax Syntax, PortDirection Direction,
    string Protocol)
{
    /// <summary>A parameter that tells this overload from others with another direction.</summary>
    public string? Beside { get; init; }
}
