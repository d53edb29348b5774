namespace PortConstants.Package.Tests;

/// <summary>The floor: the compiler of the .NET 8 SDK, run by today's SDK.</summary>
[Collection(nameof(PackageCollection))]
public sealed class OldestCompilerTests(PackedPackage package)
{
    // Today's SDK hands over analyzers that are too new for that compiler; those are not ours to load.
    private const string Properties = "<TargetFramework>net8.0</TargetFramework><EnableNETAnalyzers>false</EnableNETAnalyzers><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);CS9057;CS8032</NoWarn>";
    private const string Compiler = """<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.8.0" PrivateAssets="all" />""";
    private const string Uses = "public static class Uses{0} {{ public const int Port = PortConstants.Ports.Https; public static bool IsRisky() => PortConstants.Ports.IsRisky(Port); }}";

    [Fact]
    public void FriendProjects_HaveTheirOwnConstantsEach() => package.NewConsumer("OldestFriends")
        .WithProject("Library/Library.csproj", Properties, Compiler + """<InternalsVisibleTo Include="Tests" />""")
        .With("Library/Uses.cs", string.Format(Uses, 1))
        .WithProject("Tests/Tests.csproj", Properties, Compiler + """<ProjectReference Include="../Library/Library.csproj" />""")
        .With("Tests/Uses.cs", string.Format(Uses, 2))
        .Build("Tests").Clean();
}
