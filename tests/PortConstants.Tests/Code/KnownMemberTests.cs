using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PortConstants.Analyzers.Code.Sinks;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Tables;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Code;

/// <summary>Every row of the table of known members, held against the assembly that it is about.</summary>
public class KnownMemberTests
{
    private static readonly Compilation Libraries = CSharpCompilation.Create(
        "Libraries", references: [.. ReferenceSet.For(ReferenceSet.Net10), .. ReferenceSet.For(ReferenceSet.Clients)]);

    public static TheoryData<KnownMember> Rows => [.. KnownMembers.Table];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_NamesAMemberThatReceivesAPort(KnownMember row)
    {
        var members = Libraries.GetTypeByMetadataName(row.Type)?.GetMembers(row.Member) ?? [];
        Assert.Contains(members, symbol => symbol switch
        {
            IMethodSymbol method => method.Parameters.Any(item => item.Name == row.Parameter && Receives(item.Type, row.Syntax))
                && (row.Beside is null || method.Parameters.Any(item => item.Name == row.Beside)),
            IPropertySymbol property => row.Parameter == "value" && Receives(property.Type, row.Syntax),
            _ => false,
        });
    }

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void NamedType_Exists(string name) =>
        Assert.NotEmpty(Libraries.GetSymbolsWithName(name, SymbolFilter.Type).Concat(TypesNamed(name)));

    // Of .NET Framework, of other packages, and of projects that name theirs alike.
    private static readonly string[] OtherTypes =
    [
        "AssertionException", "ConfigurationException", "EndpointPermission", "HttpSelfHostConfiguration", "HttpSelfHostServer", "NancyHost",
        "ServiceHost", "SocketPermission", "StartOptions", "WebApp", "WebServer", "WebServiceHost",
    ];

    public static TheoryData<string> TypeNames => [.. KnownTypes.Table.Keys.Except(OtherTypes)];

    [Fact]
    public void NamedType_HasAMeaning() => Assert.DoesNotContain(KnownTypes.Table, row => row.Value == TypeMeaning.None);

    [Fact]
    public void EveryRow_HasValuesOfItsColumns()
    {
        for (var file = new DataFile("members.csv"); file.Read();)
        {
            var isMember = file.Text("member").Length > 0;
            Assert.Equal(isMember, Enum.TryParse<EndpointSyntax>(file.Text("syntax"), out _));
            Assert.Equal(isMember || file.Text("type").EndsWith(".*"), Enum.TryParse<PortDirection>(file.Text("direction"), out _));
            Assert.Contains(file.Text("protocol"), (string[])["tcp", "udp", "http", ""]);
        }
    }

    private static IEnumerable<ISymbol> TypesNamed(string name) =>
        Libraries.References.Select(Libraries.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Where(assembly => assembly.TypeNames.Contains(name));

    private static bool Receives(ITypeSymbol type, EndpointSyntax syntax) => syntax switch
    {
        EndpointSyntax.Url => true,
        EndpointSyntax.PortList => type.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_UInt16,
        _ => IsText(type),
    };

    private static bool IsText(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsText(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } span => IsText(span.TypeArguments[0]),
        _ => type.SpecialType is SpecialType.System_String or SpecialType.System_Char,
    };
}
