using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The scheme that is spoken on a port which is not itself a part of a URL.</summary>
internal static class SchemeContext
{
    private static readonly HashSet<string> SchemeNames = new(StringComparer.OrdinalIgnoreCase) { "scheme", "schemeName", "protocol" };

    /// <summary>The scheme beside the port in the same call or initializer.</summary>
    public static string? FindBeside(PortFlow flow) =>
        flow.Sink is { } sink ? FindBeside(sink) ?? BuilderScheme.Find(sink) : null;

    /// <summary>Whether a file has a URL, or a server that is given a port.</summary>
    public static bool MayFind(SyntaxTree file) =>
        SourceWords.Mentions(file, UrlPorts.Separator) || WebServerContext.MayBeIn(file);

    /// <summary>The scheme of the URL that the port becomes a part of, or that of its server.</summary>
    public static string? FindBeyond(IReadOnlyList<PortFlow> flows)
    {
        foreach (var flow in flows)
        {
            if (flow.Text?.Scheme is { } reached)
                return reached;
            if (flow.Sink is { } server && WebServerContext.SpeaksHttp(server))
                return server.Call?.Descendants().Any(IsTls) == true ? "https" : "http";
        }
        return null;
    }

    /// <summary>The scheme that a value names: a constant text, or a field such as <c>Uri.UriSchemeHttps</c>.</summary>
    public static string? Read(IOperation value) => Surroundings.Unconverted(value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.ToLowerInvariant(),
        // Uri.UriSchemeHttps is a read-only field.
        IFieldReferenceOperation { Field: { Name: var name, ContainingType.Name: "Uri" } }
            when name.StartsWith("UriScheme", StringComparison.Ordinal) => name.Substring("UriScheme".Length).ToLowerInvariant(),
        _ => null,
    };

    private static string? FindBeside(Sink sink)
    {
        foreach (var (name, value) in HostContext.Neighbours(sink))
        {
            if (SchemeNames.Contains(name) && Read(value) is { } scheme)
                return scheme;
        }
        return null;
    }

    private static bool IsTls(IOperation operation) => operation is IInvocationOperation { TargetMethod.Name: "UseHttps" };
}
