using Microsoft.CodeAnalysis;

namespace PortConstants.Tests.Repository;

/// <summary>Prints what the generator makes of a table, as a user of the types sees it.</summary>
public static class GeneratedApi
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The types and their members, without the constants of the ports. Only what is public counts, in a project that makes the types public.</summary>
    public static IEnumerable<string> Of(Compilation compilation) =>
        Types(compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "PortConstants"))
            .Where(type => !IsPortName(type))
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
            .SelectMany(type => (string[])[Describe(type), .. MembersOf(type).Select(member => "    " + member)]);

    /// <summary>The constants of the ports and the ranges, by name.</summary>
    public static IEnumerable<string> ConstantsOf(Compilation compilation)
    {
        var ports = compilation.GetTypeByMetadataName("PortConstants.Ports")!;
        foreach (var constant in ports.GetMembers().OfType<IFieldSymbol>().Where(IsPortConstant).OrderBy(field => field.Name, StringComparer.Ordinal))
            yield return $"{constant.Name} = {constant.ConstantValue}";
        foreach (var range in ports.GetTypeMembers("Ranges").Single().GetTypeMembers().OrderBy(range => range.Name, StringComparer.Ordinal))
            yield return $"Ranges.{range.Name} = {ValueOf(range, "First")}-{ValueOf(range, "Last")}";
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) =>
        parent.GetMembers().OfType<INamedTypeSymbol>()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .SelectMany(type => Types(type).Prepend(type));

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not INamedTypeSymbol)
            .Where(member => member is not IFieldSymbol field || !IsPortConstant(field))
            .Where(member => member is not IMethodSymbol { AssociatedSymbol: not null })
            .Select(member => member.ToDisplayString(Format))
            .Order(StringComparer.Ordinal);

    private static string Describe(INamedTypeSymbol type) =>
        string.Join(' ', ((string[])
        [
            type.IsStatic ? "static" : "", type.IsReadOnly ? "readonly" : "",
            type.TypeKind.ToString().ToLowerInvariant(), type.ToDisplayString(), type.EnumUnderlyingType is { } number ? ": " + number : "",
        ]).Where(word => word.Length > 0));

    /// <summary>Whether a field is the number of a port: in the class of the table, or in its enum.</summary>
    private static bool IsPortConstant(IFieldSymbol field) => field is { IsConst: true, ContainingType.Name: "Ports" or "Port" };

    /// <summary>One range represents all: they have the same members.</summary>
    private static bool IsPortName(INamedTypeSymbol type) => type.ContainingType?.Name == "Ranges" && type.Name != "BitTorrent";

    private static object? ValueOf(INamedTypeSymbol range, string name) => range.GetMembers(name).OfType<IFieldSymbol>().Single().ConstantValue;
}
