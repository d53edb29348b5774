using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The scheme that is spoken on a port which is not itself a part of a URL.</summary>
internal static class SchemeContext
{
    private static readonly HashSet<string> SchemeNames = new(StringComparer.OrdinalIgnoreCase) { "scheme", "schemeName", "protocol" };

    /// <summary>
    /// The scheme beside the port in the same call or initializer, that of the URL which it becomes a part of, or that of its server.
    /// </summary>
    public static string? Find(PortFlow flow, IReadOnlyList<PortFlow> flows)
    {
        if (flow.Sink is not { } sink)
            return null;
        if ((FindBeside(sink) ?? BuilderScheme.Find(sink)) is { } scheme)
            return scheme;
        foreach (var next in flows)
        {
            if (next.Text?.Scheme is { } reached)
                return reached;
            if (next.Sink is { } server && WebServerContext.SpeaksHttp(server))
                return server.Call?.Descendants().Any(IsTls) == true ? "https" : "http";
        }
        return null;
    }

    private static bool IsTls(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "UseHttps" };

    private static string? FindBeside(Sink sink)
    {
        foreach (var (name, value) in HostContext.Neighbours(sink))
        {
            if (SchemeNames.Contains(name) && Read(value) is { } scheme)
                return scheme;
        }
        return null;
    }

    /// <summary>The scheme that a value names: a constant text, or a field such as <c>Uri.UriSchemeHttps</c>.</summary>
    public static string? Read(IOperation value) => Surroundings.Unconverted(value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.ToLowerInvariant(),
        // Uri.UriSchemeHttps is a read-only field.
        IFieldReferenceOperation { Field: { Name: var name, ContainingType.Name: "Uri" } } when name.StartsWith("UriScheme",
            StringComparison.Ordinal) =>
            name.Substring("UriScheme".Length).ToLowerInvariant(),
        _ => null,
    };
}
