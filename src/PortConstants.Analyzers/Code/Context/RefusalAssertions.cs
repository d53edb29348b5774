using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>
/// Recognizes code that wants an exception, in any test framework: <c>Throws</c>, <c>ThrowsAny</c>, <c>Record.Exception</c>,
/// <c>Throws.InstanceOf</c>, <c>Should().Throw()</c>, an <c>ExpectedException</c> attribute, or <c>try</c> with <c>catch</c>.
/// </summary>
internal static class RefusalAssertions
{
    /// <summary>Whether a call, or a reference such as <c>Throws.ArgumentException</c>, expects an exception.</summary>
    public static bool Expects(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.ContainingType.Name: "Throws" } => true,
        IInvocationOperation call => IsNamedForRefusal(call) || HasExceptionType(call),
        IMemberReferenceOperation { Member.ContainingType.Name: "Throws" } => true,
        _ => false,
    };

    /// <summary>Whether a <c>try</c> wants the exception: it fails when none comes, or it catches what a bad argument causes.</summary>
    public static bool Expects(ITryOperation attempt) => Fails(attempt) || attempt.Catches.Any(IsForRefusals);

    /// <summary>Whether a <c>try</c> calls <c>Assert.Fail</c> where no exception comes.</summary>
    public static bool Fails(ITryOperation attempt) =>
        attempt.Body.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod.Name: "Fail" });

    /// <summary>Whether an attribute declares that a test ends with an exception.</summary>
    public static bool HasExpectedException(ISymbol method) =>
        method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.IndexOf("ExpectedException", StringComparison.Ordinal) >= 0
            || attribute.NamedArguments.Any(argument => argument.Key is "ExpectedException" or "ExpectedExceptionName"));

    private static bool IsNamedForRefusal(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!NameWords.Show(method.Name, WordMeaning.Exception))
            return false;
        // ArgumentOutOfRangeException.ThrowIfNegative, cancellation.ThrowIfCancellationRequested and a logger's Error expect nothing.
        return !method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && IsAsserting(call);
    }

    /// <summary>An assertion has a delegate with the code, continues a fluent assertion, or belongs to a type of assertions.</summary>
    private static bool IsAsserting(IInvocationOperation call) =>
        call.Arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate)
        || IsOfAssertions(call.TargetMethod.ContainingType)
        || (call.Instance ?? call.Arguments.FirstOrDefault()?.Value)?.Type is INamedTypeSymbol { } type && IsOfAssertions(type);

    private static bool IsOfAssertions(INamedTypeSymbol? type) =>
        type is not null && WordSplitter.Words(type.Name).Exists(IsAssertion);

        private static bool IsAssertion(string word) =>
            word is "Assert" or "Assertion" or "Assertions" or "Should" or "Throws" or "Record" or "Expect";

    /// <summary>
    /// A helper with the exception type: <c>Expect&lt;ArgumentException&gt;(() => …)</c>, <c>Refuses(typeof(ArgumentException), …)</c>.
    /// </summary>
    private static bool HasExceptionType(IInvocationOperation call) =>
        (call.TargetMethod.TypeArguments.Any(IsException) || call.Arguments.Any(IsTypeOfException))
        && call.Arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);

        private static bool IsTypeOfException(IArgumentOperation argument) =>
            Surroundings.Unconverted(argument.Value) is ITypeOfOperation { TypeOperand: var type } && IsException(type);

    private static bool IsForRefusals(ICatchClauseOperation clause)
    {
        for (var type = clause.ExceptionType as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (KnownTypes.Shows(type, TypeMeaning.RefusesArgument))
                return true;
        }
        return false;
    }

    private static bool IsException(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace.Name: "System" })
                return true;
        }
        return false;
    }
}
