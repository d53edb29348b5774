using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether the code expects a number to be refused, or asks whether it is a port.</summary>
internal static class ExpectationContext
{
    /// <summary>Whether a test wants the number refused, or a method is asked whether it is valid.</summary>
    public static bool IsExpectedToFail(PortFlow flow)
    {
        if (flow.Sink is { } sink && (PortNames.IsInvalidOnPurpose(sink.Symbol.Name) || IsQuestion(sink)))
            return true;
        if (Surroundings.Ancestors(flow.Source).Any(IsRefusal) || IsQuestion(flow.Source))
            return true;
        var body = BodyOfTestData(flow.Source) ?? Surroundings.Root(flow.Source);
        return body.DescendantsAndSelf().Any(IsRefusalOfMethod)
            || Surroundings.Containers(flow.Source, flow.Container).OfType<IMethodSymbol>().Any(IsRefusingTest);
    }

    /// <summary>Whether the framework throws an exception for a number below zero, which means "not set" elsewhere.</summary>
    public static bool ThrowsBelowZero(ISymbol symbol)
    {
        if (symbol is IFieldSymbol or ILocalSymbol || symbol.ContainingType is not { } type)
            return false;
        // Here -1 is the scheme's own port, or none.
        if (KnownTypes.Shows(type, TypeMeaning.AllowsNegativePort))
            return false;
        var space = type.ContainingNamespace.ToDisplayString();
        if (type.Name == "Uri" && space == "System")
            return true;
        return symbol.DeclaringSyntaxReferences.Length == 0
            && (space.StartsWith("System.Net", StringComparison.Ordinal)
                || space.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    /// <summary>The body of the method whose test data an attribute holds.</summary>
    public static IOperation? BodyOfTestData(IOperation source) =>
        TestData.Method(source) is { } method ? TestData.Body(method, source.SemanticModel!) : null;

    private static bool IsRefusal(IOperation operation) => operation switch
    {
        ITryOperation attempt => RefusalAssertions.Expects(attempt),
        IInvocationOperation => RefusalAssertions.Expects(operation),
        _ => false,
    };

    /// <summary>Whether a method wants an exception somewhere, so that what it builds before is meant to be refused.</summary>
    private static bool IsRefusalOfMethod(IOperation operation) => operation switch
    {
        ITryOperation attempt => RefusalAssertions.Fails(attempt),
        IInvocationOperation or IMemberReferenceOperation => RefusalAssertions.Expects(operation),
        _ => false,
    };

    private static bool IsRefusingTest(IMethodSymbol method) =>
        RefusalAssertions.HasExpectedException(method)
        || (method.GetAttributes().Length > 0 && (PortNames.IsInvalidOnPurpose(method.Name)
            || NameWords.Show(method.Name, WordMeaning.Refused)));

    private static bool IsQuestion(Sink sink) =>
        sink.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && IsQuestion(method);

    /// <summary>
    /// Whether the number, or the text or object that holds it, is an argument of a question:
    /// <c>Uri.TryCreate("http://host:65536")</c>.
    /// </summary>
    private static bool IsQuestion(IOperation source) =>
        Surroundings.Ancestors(source).TakeWhile(operation => operation is not IBlockOperation and not IAnonymousFunctionOperation)
            .Any(operation => operation is IInvocationOperation { TargetMethod: var method } && IsQuestion(method));

    private static bool IsQuestion(IMethodSymbol method)
    {
        var words = WordSplitter.Words(method.Name);
        if (words.Count == 0)
            return false;
        return KnownWords.Shows(words[0], WordMeaning.Question)
            || (words.Count > 1 && words[0] == "Try" && KnownWords.Shows(words[1], WordMeaning.Attempt))
            || (KnownWords.Shows(words[0], WordMeaning.Probe) && KnownWords.AnyShows(words, WordMeaning.Probed));
    }
}
