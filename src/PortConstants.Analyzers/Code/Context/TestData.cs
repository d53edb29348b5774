using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PortConstants.Analyzers.Code.DataFlow;
using PortConstants.Analyzers.Code.Operations;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>The data that a test method has in its attributes: <c>[InlineData("ftp://host:99999/")]</c>.</summary>
internal static class TestData
{
    // xunit, NUnit, MSTest, TUnit, and what projects name alike.
    private static readonly string[] AttributeNames =
    [
        "InlineData", "TestCase", "DataRow", "Case", "Arguments", "Values", "Example", "Row",
    ];

    private static readonly string[] TestAttributes =
    [
        "Fact", "Theory", "Test", "DataTestMethod", "InlineData", "DataRow", "Case", "Property",
    ];

    /// <summary>Whether the type around a port has test methods.</summary>
    public static bool IsInTestClass(PortFlow flow)
    {
        foreach (var type in Surroundings.Containers(flow.Source, flow.Container).OfType<INamedTypeSymbol>())
        {
            if (type.GetMembers().Any(IsTest))
                return true;
        }
        return false;
    }

    /// <summary>The test method in whose attribute an operation is; otherwise <see langword="null"/>.</summary>
    public static IMethodSymbol? Method(IOperation source)
    {
        if (source.SemanticModel is not { } model || AttributeType(source) is not { } attribute || !IsTestData(attribute.Name))
            return null;
        for (var node = source.Syntax.Parent; node is not null; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node) is IMethodSymbol method)
                return method;
        }
        return null;
    }

    /// <summary>The body of a method that the same file declares.</summary>
    public static IOperation? Body(IMethodSymbol method, SemanticModel model)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree != model.SyntaxTree)
                continue;
            for (var node = reference.GetSyntax(); node is not null; node = node.Parent)
            {
                var operation = model.GetOperation(node);
                if (operation is IMethodBodyBaseOperation or IBlockOperation)
                    return operation;
            }
        }
        return null;
    }

    private static bool IsTest(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && method.GetAttributes().Any(MarksTest);

    private static bool MarksTest(AttributeData attribute) =>
        attribute.AttributeClass?.Name is { } name
        && Array.Exists(TestAttributes, start => name.StartsWith(start, StringComparison.Ordinal));

    private static INamedTypeSymbol? AttributeType(IOperation source)
    {
        var creation = Surroundings.Ancestors(source).OfType<IObjectCreationOperation>().LastOrDefault();
        var type = creation?.Type as INamedTypeSymbol;
        return type?.Name.EndsWith("Attribute", StringComparison.Ordinal) == true
            && Surroundings.Root(source) is not IBlockOperation and not IMethodBodyBaseOperation
            ? type
            : null;
    }

    private static bool IsTestData(string attribute) =>
        Array.Exists(AttributeNames, name =>
            attribute.StartsWith(name, StringComparison.Ordinal) || attribute.EndsWith(name + "Attribute", StringComparison.Ordinal));
}
