using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Code.Strings;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the code around a port deals with encryption itself.</summary>
internal static class EncryptionContext
{
    /// <summary>
    /// Whether TLS is visibly used on the port, or chosen beside it: by the URL, by a condition, by a parameter or property for it, by the
    /// encrypted counterpart in the same table, in the same call or object initializer, or before or later on the same object.
    /// </summary>
    /// <param name="flow">The port.</param>
    /// <param name="counterpart">The port that does the same over TLS.</param>
    public static bool IsVisible(PortFlow flow, int counterpart)
    {
        if (flow.Text is { Scheme: { } scheme })
            return IsVisibleInText(flow.Source, scheme) || IsChosen(flow.Source) || CounterpartContext.IsBeside(flow, counterpart);
        if (IsChosen(flow.Source) || CounterpartContext.IsBeside(flow, counterpart))
            return true;
        return flow.Sink is { } sink && IsVisible(flow.Source, sink, counterpart);
    }

    private static bool IsVisibleInText(IOperation source, string scheme) =>
        UrlSchemes.IsEncrypted(scheme) || EncryptionWords.AreInText(new ComposedString(ComposedString.WholeOf(source)).Value);

    private static bool IsVisible(IOperation source, Sink sink, int counterpart)
    {
        var root = Surroundings.Root(source);
        if (HasSwitch(sink) || EncryptionWords.AreIn(sink.Symbol.Name) || IsOneOfSeveral(sink, root))
            return true;
        var subject = CallSubject.Of(sink);
        // What becomes of a number in a variable is not followed: any trace of TLS in the method may be meant for it.
        if (sink.Symbol is ILocalSymbol
            || sink.Kind == SinkKind.Declaration
            || (sink.Operation.Parent is IExpressionStatementOperation && subject is null))
        {
            return root.Descendants().Any(operation =>
                EncryptionWords.AreIn(operation) || CounterpartContext.IsNumber(operation, counterpart));
        }
        if (CallSubject.Chain(CallSubject.Owner(sink)).DescendantsAndSelf().Any(EncryptionWords.AreIn))
            return true;
        return subject is not null
            && root.Descendants().Any(operation => EncryptionWords.AreIn(operation) && CallSubject.IsAbout(operation, subject));
    }

    /// <summary>A choice between ports: an expression with several results, or a statement whose condition is about TLS.</summary>
    public static bool IsChosen(IOperation source) => Surroundings.Ancestors(source).Any(operation => operation switch
    {
        IConditionalOperation { Type: not null } or ISwitchExpressionOperation => true,
        IConditionalOperation { Condition: { } condition } => condition.DescendantsAndSelf().Any(EncryptionWords.AreIn),
        _ => false,
    });

    /// <summary>A variable that the method gives other ports too, each for a case of its own.</summary>
    private static bool IsOneOfSeveral(Sink sink, IOperation root)
    {
        if (sink.Symbol is not ILocalSymbol variable)
            return false;
        var ports = root.Descendants().OfType<IAssignmentOperation>()
            .Where(assignment => assignment.Target is ILocalReferenceOperation { Local: var local }
                && SymbolEqualityComparer.Default.Equals(local, variable))
            .Select(assignment => Numbers.TryRead(assignment.Value.ConstantValue.Value, out var port) ? port : 0);
        return ports.Where(port => port > 0).Distinct().Skip(1).Any();
    }

    /// <summary>
    /// Whether a property, field or parameter for encryption is declared beside the port: <c>int port = 80, bool useHttps = false</c>.
    /// </summary>
    private static bool HasSwitch(Sink sink) => sink switch
    {
        { Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol method }, Kind: not SinkKind.Argument } =>
            method.Parameters.Any(parameter => EncryptionWords.AreIn(parameter.Name)),
        { Symbol: IFieldSymbol or IPropertySymbol } when sink.Kind == SinkKind.Declaration || IsOwnMember(sink.Operation) =>
            sink.Symbol.ContainingType.GetMembers()
                .Any(member => member is IFieldSymbol or IPropertySymbol && EncryptionWords.AreIn(member.Name))
            || HasTwin(sink.Symbol.ContainingType),
        _ => false,
    };

    /// <summary>Whether a class for TLS is beside the class: <c>TlsEndpointOptions</c> beside <c>EndpointOptions</c>.</summary>
    private static bool HasTwin(INamedTypeSymbol type)
    {
        var siblings = type.ContainingType?.GetTypeMembers() ?? type.ContainingNamespace.GetTypeMembers();
        return siblings.Any(other => EncryptionWords.AreIn(other.Name)
            && string.Concat(WordSplitter.Words(other.Name).Where(word => !EncryptionWords.AreIn(word))) == type.Name);
    }

    /// <summary>this.Port = 587, in a constructor of the type that has the property.</summary>
    private static bool IsOwnMember(IOperation operation) =>
        operation is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: var instance } }
        && instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
}
