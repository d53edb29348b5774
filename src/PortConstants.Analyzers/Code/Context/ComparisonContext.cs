using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Naming;
using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>Whether a number is only compared: by an operator, a pattern, a method of strings or an assertion.</summary>
internal static class ComparisonContext
{
    private static readonly HashSet<string> StringMethods =
    [
        "Compare", "CompareTo", "Contains", "EndsWith", "Equals", "IndexOf", "IsMatch",
        "LastIndexOf", "Replace", "SequenceEqual", "StartsWith", "TrimEnd", "TrimStart",
    ];

    // They compare nothing: what they are given is used.
    private static readonly HashSet<string> UnaryAssertions =
    [
        "True", "False", "IsTrue", "IsFalse", "Null", "NotNull", "IsNull", "IsNotNull", "ShouldNotBeNull", "NotEmpty",
        "IsType", "IsInstanceOfType", "IsAssignableFrom",
    ];

    /// <summary>Whether the value, or the object that is created from it, is compared, or is what a test expects or has for data.</summary>
    public static bool IsCompared(PortFlow flow)
    {
        if (flow.Sink is { Symbol: var symbol } && symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol && IsExpected(symbol.Name))
            return true;
        if (TestData.Method(flow.Source) is not null)
            return true;
        foreach (var operation in Surroundings.Ancestors(flow.Source))
        {
            switch (operation)
            {
                case IObjectCreationOperation { Type: { } type } when !KnownTypes.IsAddress(type):
                    return false;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
                case IPatternOperation or ICaseClauseOperation:
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation call } argument when IsCreated(argument) is false:
                    return IsComparison(call, argument.Parameter);
                case IAnonymousFunctionOperation or IBlockOperation:
                    return false;
            }
        }
        return false;
    }

    /// <summary>An end point or URL that is created or parsed from the value carries it on.</summary>
    private static bool IsCreated(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: { Name: "Parse" or "Format" or "Concat" } };

    private static bool IsComparison(IInvocationOperation call, IParameterSymbol? parameter)
    {
        var method = call.TargetMethod;
        if (parameter is not null && IsExpected(parameter.Name))
            return true;
        if (StringMethods.Contains(method.Name) && IsOfText(method))
            return true;
        return IsAssertion(method)
            && !UnaryAssertions.Contains(method.Name)
            && !call.Arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate);
    }

    private static bool IsOfText(IMethodSymbol method) =>
        method.ContainingType
            is { SpecialType: SpecialType.System_String or SpecialType.System_Object }
            or { Name: "Regex" or "MemoryExtensions" or "StringComparer" };

    private static bool IsAssertion(IMethodSymbol method) =>
        method.Name.StartsWith("Should", StringComparison.Ordinal)
        || method.Name.StartsWith("Assert", StringComparison.Ordinal)
        || (method.ContainingType is { } type && NameWords.Show(type.Name, WordMeaning.Assertion));

    private static bool IsExpected(string name) => NameWords.Show(name, WordMeaning.Expected);
}
