namespace PortConstants.Package.Tests;

public sealed class JoinedProjectsTests
{
    private const string Library = "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
    private const string RefersToLibrary = """<ProjectReference Include="../Library/Library.csproj" />""";
    private const string Uses = "public static class Uses{0} {{ public const int Port = PortConstants.Ports.Https; public static bool IsRisky() => PortConstants.Ports.IsRisky(Port); }}";

    private static readonly Scenario Friends = new Scenario("Friends")
        .WithProject("Library/Library.csproj", Library, """<InternalsVisibleTo Include="Tests" />""")
        .With("Library/Uses.cs", string.Format(Uses, 1))
        .WithProject("Tests/Tests.csproj", Library, RefersToLibrary)
        .With("Tests/Uses.cs", string.Format(Uses, 2));

    private static readonly Scenario Public = new Scenario("Public")
        .WithProject("Library/Library.csproj", Library + "<PortConstantsVisibility>public</PortConstantsVisibility><PortConstantsNamespace>Company.Net</PortConstantsNamespace>")
        .WithPlainProject("App/App.csproj", Library, RefersToLibrary)
        .With("App/Uses.cs", "public static class Uses { public const Company.Net.Port Port = Company.Net.Port.Https; }");

    // Without PrivateAssets, as one writes it by hand: the MSBuild files flow on, the compiler's assemblies do not.
    private static readonly Scenario Transitive = new Scenario("Transitive")
        .WithProject("Library/Library.csproj", Library, reference: "")
        .With("Library/Uses.cs", string.Format(Uses, 1))
        .WithPlainProject("App/App.csproj", Library, RefersToLibrary)
        .With("App/Uses.cs", "public static class App { public const int Port = Uses1.Port; }");

    [Fact]
    public void FriendProjects_HaveTheirOwnConstantsEach() => Friends.Build.Clean();

    [Fact]
    public void PublicConstants_AreForOtherProjects() => Public.Build.Clean();

    [Fact]
    public void ProjectBehindAnotherOne_Builds() => Transitive.Build.Clean();
}
