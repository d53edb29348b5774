using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the code around a port deals with encryption itself.</summary>
internal static class EncryptionContext
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "https", "ssl", "starttls", "tls", "encrypt", "encrypted", "secure" };

    // Every word has one of them.
    private static readonly string[] Stems = ["https", "ssl", "tls", "encrypt", "secure"];

    /// <summary>
    /// Whether TLS is visibly used on the port: by the scheme of the URL, by a choice between two ports, in the same call or object
    /// initializer (<c>SecureSocketOptions.StartTls</c>, <c>EnableSsl = true</c>), or later on the same object.
    /// </summary>
    /// <param name="flow">The port.</param>
    /// <param name="counterpart">The port that does the same over TLS.</param>
    public static bool IsVisible(PortFlow flow, int counterpart)
    {
        if (flow.Text is { Scheme: { } scheme })
            return UrlSchemes.IsEncrypted(scheme);

        var root = flow.Source;
        for (; root.Parent is { } parent; root = parent)
        {
            if (IsChoice(parent))
                return true;
        }
        if (flow.Sink is not { } sink)
            return false;
        // What becomes of a number in a variable is not followed: any trace of TLS in the method may be meant for it.
        if (sink.Symbol is ILocalSymbol || sink.Kind == SinkKind.Declaration || sink.Operation.Parent is IExpressionStatementOperation && Subject(sink) is null)
            return root.Descendants().Any(operation => IsEncryption(operation) || operation.ConstantValue is { HasValue: true, Value: int number } && number == counterpart);

        var owner = Owner(sink);
        if (owner.Descendants().Any(IsEncryption))
            return true;
        return Subject(sink) is { } subject
            && root.Descendants().Any(operation => IsEncryption(operation) && operation.DescendantsAndSelf().Any(part => Refers(part, subject)));
    }

    /// <summary>A choice between ports: an expression with several results, or a statement whose condition is about TLS.</summary>
    private static bool IsChoice(IOperation operation) => operation switch
    {
        IConditionalOperation { Type: not null } or ISwitchExpressionOperation => true,
        IConditionalOperation { Condition: { } condition } => condition.DescendantsAndSelf().Any(IsEncryption),
        _ => false,
    };

    /// <summary>The call that takes the port, or the creation of the object that is given it.</summary>
    private static IOperation Owner(Sink sink) => sink switch
    {
        { Call: { } call } => call,
        { Operation.Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } => creation,
        _ => sink.Operation,
    };

    /// <summary>The variable that holds the object that has the port.</summary>
    private static ISymbol? Subject(Sink sink)
    {
        var owner = Owner(sink);
        if (owner is IInvocationOperation { Instance: { } instance })
            return Variable(instance);
        if (owner is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } target } })
            return Variable(target);
        var value = owner;
        while (value.Parent is IConversionOperation conversion)
            value = conversion;
        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IAssignmentOperation assignment => Variable(assignment.Target),
            _ => null,
        };
    }

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    private static bool Refers(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(Variable(operation), variable);

    private static bool IsEncryption(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: false } } => false,
        IMemberReferenceOperation { Parent: ISimpleAssignmentOperation { Value.ConstantValue: { HasValue: true, Value: false } } } => false,
        IMemberReferenceOperation member => IsNamed(member.Member),
        IInvocationOperation invocation => IsNamed(invocation.TargetMethod),
        IObjectCreationOperation { Constructor: { } constructor } => IsNamed(constructor.ContainingType),
        IArgumentOperation { Parameter: { } parameter, Value.ConstantValue: not { HasValue: true, Value: false } } => IsNamed(parameter),
        IParameterReferenceOperation parameter => IsNamed(parameter.Parameter),
        ILocalReferenceOperation local => IsNamed(local.Local),
        _ => false,
    };

    private static bool IsNamed(ISymbol symbol)
    {
        var name = symbol.Name;
        // Few names hold such letters at all; only these are split into words.
        return Array.Exists(Stems, stem => name.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0)
            && (WordSplitter.Words(name).Exists(Words.Contains) || name.IndexOf("StartTls", StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
