using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Containers;

/// <summary>PORT203, for launch profiles.</summary>
public sealed class LaunchCheckTests
{
    [Theory]
    [InlineData(5055, "note")]
    [InlineData(5056, null)]
    public void TwoProfilesWithOnePort_AreNoted(int port, string? severity)
    {
        using var folder = new ContainerFolder();
        folder.WithProject(Reports.Project("A/A.csproj")).WithPort(Profile("A", 5055)).WithProject(Reports.Project("B/B.csproj")).WithPort(Profile("B", port));

        Assert.Equal(severity, folder.Read().Findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void HostThatStartsBoth_MakesItAWarning()
    {
        using var folder = new ContainerFolder();
        folder.WithProject(Reports.Project("A/A.csproj")).WithPort(Profile("A", 5055)).WithProject(Reports.Project("B/B.csproj")).WithPort(Profile("B", 5055))
            .WithProject(Reports.Project("Host/Host.csproj", references: ["A/A.csproj", "B/B.csproj"]));

        Assert.Equal(
            [new ReportedFinding(
                "PORT203",
                "A, B listen on the same port 5055/tcp in their launch profiles, so they cannot run at the same time, and Host starts them together",
                "warning", "B/B.csproj", "B/Properties/launchSettings.json", 4, 1)],
            folder.Read().Findings);
    }

    [Fact]
    public void TestProject_OtherFileOrDirection_StaysSilent()
    {
        using var folder = new ContainerFolder();
        folder.WithProject(Reports.Project("A/A.csproj")).WithPort(Profile("A", 5055))
            .WithPort(Profile("A", 5055) with { Line = 9 })
            .WithProject(Reports.Project("T/T.csproj", executable: false)).WithPort(Profile("T", 5055))
            .WithProject(Reports.Project("B/B.csproj")).WithPort(Profile("B", 5055) with { File = "B/appsettings.Development.json" })
            .WithProject(Reports.Project("C/C.csproj")).WithPort(Profile("C", 5055) with { Direction = "connects" });

        Assert.Empty(folder.Read().Findings);
    }

    private static ReportedPort Profile(string project, int port) =>
        Reports.Port(port, "listens", project: $"{project}/{project}.csproj", host: "localhost", environment: "development", line: 4) with
        {
            File = $"{project}/Properties/launchSettings.json",
            Place = "'profiles:http:applicationUrl'",
        };
}
