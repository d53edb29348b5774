using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PortConstants.Analyzers.Uses;

/// <summary>How a message names the place that a port goes to.</summary>
internal static class UseNames
{
    /// <summary>For example <c>'port' of 'TcpClient'</c>, or <c>the URL 'http://localhost'</c>.</summary>
    public static string Describe(CodeUse use)
    {
        if (use.Text is { Scheme: { } scheme } url)
            return $"the URL '{scheme}://{url.Host?.Replace(Texts.ComposedText.Hole, '…')}'";
        if (use.Destination is not { } destination)
            return "this text";
        if (SettingKeys.NamePorts(destination.Operation))
            return $"the setting '{SettingKeys.Find(destination.Operation)}'";
        return destination.Symbol switch
        {
            IParameterSymbol { ContainingSymbol: { } owner } parameter => $"'{parameter.Name}' of '{Name(owner)}'",
            ILocalSymbol local => $"'{local.Name}'",
            var member => $"'{Name(member)}'",
        };
    }

    /// <summary>A symbol, its member if it is a parameter, and their types.</summary>
    public static IEnumerable<ISymbol> Owners(ISymbol symbol)
    {
        for (ISymbol? owner = symbol; owner is not null and not INamespaceSymbol; owner = owner.ContainingSymbol)
            yield return owner;
    }

    /// <summary>Whether the port stands in a text that is interpolated.</summary>
    public static bool IsInterpolated(CodeUse use) => use.Operation.Parent is IInterpolatedStringTextOperation;

    private static string Name(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => function.Name,
        { ContainingType: { IsAnonymousType: false, IsTupleType: false } type } => $"{type.Name}.{(member is IPropertySymbol { IsIndexer: true } ? "this[]" : member.Name)}",
        _ => member.Name,
    };
}
