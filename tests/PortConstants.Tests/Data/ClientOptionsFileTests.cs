using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Knowledge;
using PortConstants.Tables;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Data;

/// <summary><c>data/client-options.csv</c>, each row held against the assembly that it is about.</summary>
public class ClientOptionsFileTests
{
    private static readonly Compilation Libraries = CSharpCompilation.Create(
        "Libraries", references: [.. ReferenceSet.For(ReferenceSet.Net10), .. ReferenceSet.For(ReferenceSet.Clients)]);

    public static TheoryData<int> RowsOfTypes =>
        [.. Enumerable.Range(0, ClientOptions.All.Count).Where(row => IsOfType(ClientOptions.All[row]))];

    [Fact]
    public void EveryRecord_HasACellForEachColumn()
    {
        var csv = new CsvReader(TestFolders.Read("data/client-options.csv"));
        Assert.True(csv.Read());
        while (csv.Read())
            Assert.True(csv is { Count: 5, Error: CsvError.None }, csv.GetText(0));
    }

    [Fact]
    public void Encryption_HasNoOtherValueThanTheHeaderNames()
    {
        for (var file = new DataFile("client-options.csv"); file.Read();)
            Assert.Contains(file.Text("encryption"), "none upgrade implicit some chosen ".Split(' '));
    }

    [Fact]
    public void Row_StandsOnce() => Assert.Empty(ClientOptions.All
        .SelectMany(option => option.Types.Select(type => (type, option.Member, option.Value)))
        .GroupBy(key => key)
        .Where(group => group.Count() > 1)
        .Select(group => group.Key));

    [Fact]
    public void Product_IsARow() =>
        Assert.All(ClientOptions.All.Where(option => option.Speaks.Length > 0), option => Assert.NotNull(Products.Find(option.Speaks)));

    [Theory, MemberData(nameof(RowsOfTypes))]
    public void Row_NamesATypeAndMemberOfItsPackage(int row)
    {
        var option = ClientOptions.All[row];
        var type = option.Types.Select(Libraries.GetTypeByMetadataName).FirstOrDefault(found => found is not null);
        Assert.True(type is not null, string.Join(' ', option.Types));
        if (option.Member.Length > 0)
            Assert.Contains(MembersOf(type), member => Fits(member, option));
        else
            Assert.Contains(option.Value, "always default core".Split(' '));
    }

    /// <summary>A new constant of an enumeration wants a row, or nobody knows what it says.</summary>
    [Fact]
    public void Enumeration_HasARowForEachConstant()
    {
        var enumerations = ClientOptions.All.SelectMany(option => option.Types).Distinct().Select(Libraries.GetTypeByMetadataName)
            .Where(type => type?.TypeKind == TypeKind.Enum);
        Assert.All(enumerations, type => Assert.Equal(
            type!.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name).Order(),
            ClientOptions.OfType(type.ToDisplayString()).Select(option => option.Member).Order()));
    }

    private static bool IsOfType(ClientOption option) => option.Types is not (["setting"] or ["path"]);

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
                yield return member;
        }
    }

    private static bool Fits(ISymbol member, ClientOption option) => member switch
    {
        IMethodSymbol method when option.Member.EndsWith(')') => method.Parameters.Any(parameter =>
            option.Member == $"{method.Name}({parameter.Name})" && parameter.Type.SpecialType == SpecialType.System_Boolean),
        IMethodSymbol method => method.Name == option.Member && option.Value.Length == 0,
        IPropertySymbol property => property.Name == option.Member && property.Type.SpecialType == SpecialType.System_Boolean,
        IFieldSymbol { HasConstantValue: true } constant => constant.Name == option.Member && option.Value.Length == 0,
        _ => false,
    };
}
