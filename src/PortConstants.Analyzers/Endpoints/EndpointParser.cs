namespace PortConstants.Analyzers.Endpoints;

/// <summary>
/// Finds the ports of a text: the one dispatcher of <see cref="EndpointSyntax"/>, for literals in code and values in settings files.
/// </summary>
internal static class EndpointParser
{
    /// <summary>All ports of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="syntax">The syntax that its place calls for.</param>
    public static IEnumerable<ParsedPort> Find(string text, EndpointSyntax syntax)
    {
        if (syntax == EndpointSyntax.Prose)
            return [];
        if (ServerAddresses.Has(syntax))
            return ServerAddresses.Find(text, syntax);
        if (syntax is not (EndpointSyntax.ConnectionString or EndpointSyntax.HealthCheck) && IsKnownByContent(text))
            syntax = ConnectionStrings.IsKnownByContent(text) ? EndpointSyntax.ConnectionString : EndpointSyntax.Url;
        if (SipUris.MayHave(text))
            return SipUris.Find(text);
        return syntax switch
        {
            EndpointSyntax.HostPort => ServerValue.Find(text),
            EndpointSyntax.SqlServerHost => SqlServerColon.Find(text),
            EndpointSyntax.Address => AddressPorts.Find(text),
            EndpointSyntax.PortList => PortMappings.MayHave(text) ? PortMappings.Find(text) : PortLists.Find(text),
            EndpointSyntax.ConnectionString => ConnectionStrings.Find(text),
            EndpointSyntax.PortMapping => PortMappings.Find(text),
            EndpointSyntax.HealthCheck => HealthChecks.Find(text),
            EndpointSyntax.ExposedPort => ExposedPorts.Find(text),
            _ => UrlPorts.Find(text),
        };
    }

    /// <summary>Whether a text shows by itself that ports may be written in it, wherever it is used.</summary>
    public static bool IsKnownByContent(string text) => UrlPorts.MayHave(text) || SipUris.MayHave(text)
        || ConnectionStrings.IsKnownByContent(text);
}
