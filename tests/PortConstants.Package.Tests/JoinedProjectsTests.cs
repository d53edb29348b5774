namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class JoinedProjectsTests(PackedPackage package)
{
    private const string Library = "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
    private const string RefersToLibrary = """<ProjectReference Include="../Library/Library.csproj" />""";
    private const string Uses = "public static class Uses{0} {{ public const int Port = PortConstants.Ports.Https; public static bool IsRisky() => PortConstants.Ports.IsRisky(Port); }}";

    [Fact]
    public void FriendProjects_HaveTheirOwnConstantsEach() => package.NewConsumer("Friends")
        .WithProject("Library/Library.csproj", Library, """<InternalsVisibleTo Include="Tests" />""")
        .With("Library/Uses.cs", string.Format(Uses, 1))
        .WithProject("Tests/Tests.csproj", Library, RefersToLibrary)
        .With("Tests/Uses.cs", string.Format(Uses, 2))
        .Build("Tests").Clean();

    [Fact]
    public void PublicConstants_AreForOtherProjects() => package.NewConsumer("Public")
        .WithProject("Library/Library.csproj", Library + "<PortConstantsVisibility>public</PortConstantsVisibility><PortConstantsNamespace>Company.Net</PortConstantsNamespace>")
        .With("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Library}</PropertyGroup>
              <ItemGroup>{RefersToLibrary}</ItemGroup>
            </Project>
            """)
        .With("App/Uses.cs", "public static class Uses { public const Company.Net.Port Port = Company.Net.Port.Https; }")
        .Build("App").Clean();

    [Fact]
    public void ProjectBehindAnotherOne_Builds() => package.NewConsumer("Transitive")
        // Without PrivateAssets, as one writes it by hand: the MSBuild files flow on, the compiler's assemblies do not.
        .With("Library/Library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Library}</PropertyGroup>
              <ItemGroup><PackageReference Include="PortConstants" Version="$(PortConstantsVersion)" /></ItemGroup>
            </Project>
            """)
        .With("Library/Uses.cs", string.Format(Uses, 1))
        .With("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Library}</PropertyGroup>
              <ItemGroup>{RefersToLibrary}</ItemGroup>
            </Project>
            """)
        .With("App/Uses.cs", "public static class App { public const int Port = Uses1.Port; }")
        .Build("App").Clean();
}
