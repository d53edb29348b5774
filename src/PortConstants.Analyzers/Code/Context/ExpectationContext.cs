using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the code expects a number to be refused.</summary>
internal static class ExpectationContext
{
    /// <summary>Whether a test wants the exception: <c>Assert.Throws(() => new DnsEndPoint("host", -1))</c>.</summary>
    public static bool IsExpectedToThrow(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation { Parent.Parent: IArgumentOperation { Parent: IInvocationOperation call } }
                && call.TargetMethod.Name.IndexOf("Throw", StringComparison.Ordinal) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether the framework throws an exception for a number below zero, which means "not set" elsewhere.</summary>
    public static bool ThrowsBelowZero(ISymbol symbol)
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
