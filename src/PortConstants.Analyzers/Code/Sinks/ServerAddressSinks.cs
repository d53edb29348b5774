using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Sinks;

/// <summary>The members by which a program tells ASP.NET Core's host the addresses on which it listens.</summary>
internal static class ServerAddressSinks
{
    private const string AspNetCore = "Microsoft.AspNetCore.";

    /// <summary>The syntax that Kestrel reads; <see langword="null"/> for any other member.</summary>
    public static EndpointSyntax? Classify(Sink sink) =>
        IsAddedToServer(sink.Operation) ? EndpointSyntax.ServerUrl
        : KnownMembers.Find(sink.Symbol) is { } member && ServerAddresses.Has(member.Syntax) ? member.Syntax
        : null;

    /// <summary>Whether the host, and nothing else, reads the address that a sink receives.</summary>
    public static bool IsOfHost(Sink sink)
    {
        if (Classify(sink) is not null)
            return true;
        if (SettingArguments.Find(sink.Operation) is not { } key)
            return false;
        return SettingPath.Parse(key).IsOfHost || IsOfFramework(sink.Symbol)
            || Surroundings.Ancestors(sink.Operation).OfType<IInvocationOperation>()
                .Any(call => call.TargetMethod.Name == "AddInMemoryCollection");
    }

    private static bool IsOfFramework(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        return space.StartsWith(AspNetCore, StringComparison.Ordinal)
            || space.StartsWith("Microsoft.Extensions.Configuration", StringComparison.Ordinal);
    }

    /// <summary><c>app.Urls.Add("http://*:5000")</c></summary>
    private static bool IsAddedToServer(IOperation operation) =>
        operation is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: { } collection } }
        && collection is IPropertyReferenceOperation
        {
            Property: { Name: "Urls", ContainingType.Name: "WebApplication" } or { Name: "Addresses",
                ContainingType.Name: "IServerAddressesFeature" },
        };
}
