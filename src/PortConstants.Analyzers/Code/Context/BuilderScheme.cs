using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>
/// The scheme of a <see cref="UriBuilder"/> whose port is assigned in a statement of its own:
/// <c>builder.Scheme = "https"; builder.Port = 433;</c>.
/// </summary>
internal static class BuilderScheme
{
    /// <summary>The scheme that the method gives to the same builder; <see langword="null"/> where it gives none, or several.</summary>
    public static string? Find(Sink sink)
    {
        if (sink.Symbol is not IPropertySymbol { ContainingType.Name: "UriBuilder" } || CallSubject.Of(sink) is not { } builder)
            return null;
        string? only = null;
        foreach (var operation in Surroundings.Root(sink.Operation).Descendants())
        {
            if (SchemeOf(operation) is not { } scheme || !CallSubject.IsAbout(operation, builder))
                continue;
            if (only is not null && only != scheme)
                return null;
            only = scheme;
        }
        return only;
    }

    private static string? SchemeOf(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
            when property is { Name: "Scheme", ContainingType.Name: "UriBuilder" } => SchemeContext.Read(value),
        IObjectCreationOperation { Type.Name: "UriBuilder", Arguments: [var first, ..] } => first.Parameter?.Name switch
        {
            "schemeName" or "scheme" => SchemeContext.Read(first.Value),
            "uri" => OfUrl(first.Value),
            _ => null,
        },
        _ => null,
    };

    private static string? OfUrl(IOperation value)
    {
        var text = new ComposedString(Surroundings.Unconverted(value)).Value;
        var end = text.IndexOf(UrlPorts.Separator, StringComparison.Ordinal);
        return end > 0 && text.IndexOf(UnknownPart.Mark, 0, end) < 0 ? text.Substring(0, end).ToLowerInvariant() : null;
    }
}
