using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Recognizes names and operations that are about encryption.</summary>
internal static class EncryptionWords
{
    /// <summary>Whether a name is about encryption: <c>UseSsl</c>, <c>EncryptionMode</c>, <c>SmtpSecurity</c>.</summary>
    public static bool AreIn(string name) => EncryptionNames.AreIn(name);

    /// <summary>Whether an operation turns encryption on, or depends on it.</summary>
    public static bool AreIn(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Value: var value } when IsFalse(value) => false,
        IMemberReferenceOperation { Parent: ISimpleAssignmentOperation { Value: var value } assignment } member
            when ReferenceEquals(assignment.Target, member) && IsFalse(value) => false,
        IMemberReferenceOperation member => AreIn(member.Member.Name),
        IInvocationOperation invocation => AreIn(invocation.TargetMethod.Name),
        IObjectCreationOperation { Constructor: { } constructor } => AreIn(constructor.ContainingType.Name),
        IArgumentOperation { Parameter: { } parameter, Value: var value } => AreIn(parameter.Name) && !IsFalse(value),
        IParameterReferenceOperation parameter => AreIn(parameter.Parameter.Name),
        ILocalReferenceOperation local => AreIn(local.Local.Name),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: string text } } => IsScheme(text),
        _ => false,
    };

    /// <summary>Whether the text of a URL or connection string asks for encryption: <c>?starttls=always</c>, <c>ssl=true</c>.</summary>
    public static bool AreInText(string text) =>
        text.IndexOf("tls", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("ssl", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("encrypt=", StringComparison.OrdinalIgnoreCase) >= 0;

    // The names of the two explicit forms are no schemes with a port of their own.
    private static bool IsScheme(string text) => text.ToLowerInvariant() is "starttls" or "ftpes"
        || (Products.OfScheme(text) is not null && UrlSchemes.IsEncrypted(text));

    private static bool IsFalse(IOperation value) => value.ConstantValue is { HasValue: true, Value: false or null };
}
