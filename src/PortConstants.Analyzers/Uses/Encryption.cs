using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Texts;

namespace PortConstants.Analyzers.Uses;

/// <summary>Whether the code around a port deals with encryption itself.</summary>
internal static class Encryption
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "https", "ssl", "starttls", "tls", "encrypt", "encrypted", "secure" };

    /// <summary>
    /// Whether TLS is visibly used: in the scheme of the URL, by a choice between two ports, or by a member of that name in the
    /// same method, such as <c>SecureSocketOptions.StartTls</c> or <c>EnableSsl = true</c>.
    /// </summary>
    public static bool IsVisible(CodeUse use)
    {
        if (use.Text is { Scheme: { } scheme })
            return UrlSchemes.IsEncrypted(scheme);

        var root = use.Operation;
        for (; root.Parent is { } parent; root = parent)
        {
            if (parent is IConditionalOperation { Type: not null } or ISwitchExpressionOperation)
                return true;
        }
        return root.Descendants().Any(IsEncryption);
    }

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

    private static bool IsNamed(ISymbol symbol) => CamelCase.Words(symbol.Name).Exists(Words.Contains) || symbol.Name.IndexOf("StartTls", StringComparison.OrdinalIgnoreCase) >= 0;
}
