using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Diagnostics;
using PortConstants.Analyzers.Model;
using PortConstants.Analyzers.Project;

namespace PortConstants.Analyzers.Rules;

/// <summary>PORT003: a number that is no port.</summary>
internal sealed class OutOfRangePortRule : PortRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.OutOfRangePort;

    public override Diagnostic? Evaluate(PortUsage use, PortCatalog project, PortOptions options) =>
        use.Port is null && !IsMeant(use)
            ? Diagnostic.Create(Descriptor, use.Location, use.Value, use.Place)
            : null;

    /// <summary>
    /// Whether the number stands for something else on purpose. Below zero it is "not set" wherever the framework does not
    /// throw for it; the greatest number of a type and a limit are no ports either.
    /// </summary>
    private static bool IsMeant(PortUsage use)
    {
        if (use.Value is int.MaxValue or uint.MaxValue or long.MaxValue || use.IsLimit)
            return true;
        return use is CodePortUsage { Sink: { } sink }
            && (sink.Kind == SinkKind.Return
                || IsExpectedToThrow(sink.Operation)
                || (use.Value < 0 && (sink.Kind == SinkKind.Declaration || !ThrowsBelowZero(sink.Symbol))));
    }

    /// <summary>Whether a test wants the exception: <c>Assert.Throws(() => new DnsEndPoint("host", -1))</c>.</summary>
    private static bool IsExpectedToThrow(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation { Parent.Parent: IArgumentOperation { Parent: IInvocationOperation call } }
                && call.TargetMethod.Name.IndexOf("Throw", StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }

    private static bool ThrowsBelowZero(ISymbol symbol)
    {
        if (symbol is IFieldSymbol or ILocalSymbol || symbol.ContainingType is not { } type)
            return false;
        // Here -1 is the scheme's own port, or none.
        if (type.Name is "UriBuilder" or "UrlPrefix" or "HostString" or "SocketPermission" or "EndpointPermission")
            return false;
        var space = type.ContainingNamespace.ToDisplayString();
        return symbol.DeclaringSyntaxReferences.Length == 0
            && (space.StartsWith("System.Net", StringComparison.Ordinal) || space.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }
}
