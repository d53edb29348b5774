using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Texts;

/// <summary>Every row of the table of texts, held against the assembly that it speaks of.</summary>
public class KnownMemberTests
{
    private static readonly Compilation Libraries = CSharpCompilation.Create(
        "Libraries", references: [.. ReferenceSet.For(ReferenceSet.Net10), .. ReferenceSet.For(ReferenceSet.Redis)]);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var position in StringSinks.Table)
            rows.Add(position.Type, position.Member, position.Parameter);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_names_a_member_that_takes_text(string type, string member, string parameter)
    {
        var members = Libraries.GetTypeByMetadataName(type)?.GetMembers(member) ?? [];
        Assert.Contains(members, symbol => symbol switch
        {
            IMethodSymbol method => method.Parameters.Any(item => item.Name == parameter && TakesText(item.Type)),
            IPropertySymbol property => parameter == "value" && TakesText(property.Type),
            _ => false,
        });
    }

    private static bool TakesText(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => TakesText(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } span => TakesText(span.TypeArguments[0]),
        _ => type.SpecialType is SpecialType.System_String or SpecialType.System_Char,
    };
}
