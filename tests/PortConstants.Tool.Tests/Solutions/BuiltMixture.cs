using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Solutions;

/// <summary>A solution with everything that makes a repository special, looked at once.</summary>
public sealed class BuiltMixture : IAsyncLifetime
{
    private const string Call = "new System.Net.Sockets.TcpClient(\"db.example\", {0}).Dispose();";

    /// <summary>The folder of the solution.</summary>
    public TemporaryFolder Folder { get; } = new();

    /// <summary>What the call came to.</summary>
    public CommandRun Run { get; private set; } = null!;

    /// <summary>The report.</summary>
    internal PortReport Report { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Folder
            .With("Mixture.sln", """
                Microsoft Visual Studio Solution File, Format Version 12.00
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Several", "Several\Several.csproj", "{00000000-0000-0000-0000-000000000001}"
                EndProject
                Project("{F184B08F-C81C-45F6-A57F-5ABD9991F28F}") = "Basic", "Basic\Basic.vbproj", "{00000000-0000-0000-0000-000000000002}"
                EndProject
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Broken", "Broken\Broken.csproj", "{00000000-0000-0000-0000-000000000003}"
                EndProject
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Unrestorable", "Unrestorable\Unrestorable.csproj", "{00000000-0000-0000-0000-000000000004}"
                EndProject
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Quiet", "Quiet\Quiet.csproj", "{00000000-0000-0000-0000-000000000005}"
                EndProject
                Global
                	GlobalSection(SolutionConfigurationPlatforms) = preSolution
                		Debug|Any CPU = Debug|Any CPU
                	EndGlobalSection
                	GlobalSection(ProjectConfigurationPlatforms) = postSolution
                		{00000000-0000-0000-0000-000000000001}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000001}.Debug|Any CPU.Build.0 = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000002}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000002}.Debug|Any CPU.Build.0 = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000003}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000003}.Debug|Any CPU.Build.0 = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000004}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000004}.Debug|Any CPU.Build.0 = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000005}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                		{00000000-0000-0000-0000-000000000005}.Debug|Any CPU.Build.0 = Debug|Any CPU
                	EndGlobalSection
                EndGlobal
                """)
            .With("Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <UseArtifactsOutput>true</UseArtifactsOutput>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <ErrorLog>$(MSBuildThisFileDirectory)own.sarif</ErrorLog>
                    <RestoreSources>$(MSBuildThisFileDirectory)</RestoreSources>
                    <CustomAfterMicrosoftCommonTargets Condition="'$(CustomAfterMicrosoftCommonTargets)' == ''">$(MSBuildThisFileDirectory)own.targets</CustomAfterMicrosoftCommonTargets>
                    <CustomAfterMicrosoftCSharpTargets>$(MSBuildThisFileDirectory)own.targets</CustomAfterMicrosoftCSharpTargets>
                  </PropertyGroup>
                </Project>
                """)
            .With("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>")
            .With("own.targets", """
                <Project>
                  <Target Name="OwnTarget" AfterTargets="CoreCompile">
                    <WriteLinesToFile File="$(MSBuildThisFileDirectory)$(MSBuildProjectName).own.txt" Lines="ran" Overwrite="true" />
                  </Target>
                </Project>
                """)
            .With(".editorconfig", "root = true\n[*]\ndotnet_analyzer_diagnostic.severity = error\ndotnet_diagnostic.PORT001.severity = error\n")
            .With("Several/Several.csproj", Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><OutputType>Exe</OutputType><LangVersion>latest</LangVersion>"))
            .With("Several/Program.cs", string.Format(Call, 5001) + "\n#if NET10_0\n" + string.Format(Call, 5010) + "\n#else\n" + string.Format(Call, 5020) + "\n#endif\n" + string.Format(Call, 4444))
            .With("Basic/Basic.vbproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .With("Basic/Program.vb", "Module Program\n  Sub Main()\n    Call New System.Net.Sockets.TcpClient(\"db.example\", 5002).Dispose()\n  End Sub\nEnd Module\n")
            .With("Broken/Broken.csproj", Project("<TargetFramework>net10.0</TargetFramework>"))
            .With("Broken/Broken.cs", "class Broken { int Port = 5003 }")
            .With("Unrestorable/Unrestorable.csproj", Project("<TargetFramework>net10.0</TargetFramework>", "<PackageReference Include=\"Nowhere.To.Be.Found\" />"))
            .With("Quiet/Quiet.csproj", Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><RunAnalyzers>false</RunAnalyzers>"))
            .With("Quiet/Program.cs", string.Format(Call, 5004));
        Run = await CommandRun.RunAsync(Folder.Path, "--format", "json");
        Report = ReportJson.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Run.Output)));
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }

    private static string Project(string properties, string items = "") =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";
}
