using Microsoft.CodeAnalysis;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Tables.Text;

namespace PortConstants.Analyzers.Code;

/// <summary>The description of a port's sink in messages.</summary>
internal static class UsageDescription
{
    /// <summary>For example <c>'port' of 'TcpClient'</c>, or <c>the URL 'http://localhost'</c>.</summary>
    public static string Describe(PortFlow flow)
    {
        if (flow.Text is { Scheme: { } scheme } url && (url.Misread is null || flow.Sink is null))
            return $"the URL '{scheme}://{ShownHost.From(url.Host?.Replace(UnknownPart.Mark, '…')) ?? "…"}'";
        if (flow.Sink is not { } sink)
            return "this text";
        if (SettingArguments.NamePorts(sink.Operation))
            return $"the setting '{ShownText.From(SettingArguments.Find(sink.Operation) ?? "")}'";
        return sink.Symbol switch
        {
            IParameterSymbol { ContainingSymbol: { } owner } parameter => $"'{parameter.Name}' of '{Name(owner)}'",
            ILocalSymbol local => $"'{local.Name}'",
            var member => $"'{Name(member)}'",
        };
    }

    private static string Name(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => function.Name,
        { ContainingType: { IsAnonymousType: false, IsTupleType: false } type } =>
            $"{type.Name}.{(member is IPropertySymbol { IsIndexer: true } ? "this[]" : member.Name)}",
        _ => member.Name,
    };
}
