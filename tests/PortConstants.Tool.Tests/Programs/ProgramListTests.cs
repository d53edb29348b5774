using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Tests.Programs;

public sealed class ProgramListTests
{
    [Fact]
    public void PortsOfReferencedProjects_BelongToTheProgram()
    {
        var programs = new ProgramList(Reports.Report(
            [
                Reports.Project("App/App.csproj", references: ["Data/Data.csproj"]),
                Reports.Project("Data/Data.csproj", executable: false, references: ["Core/Core.csproj", "App/App.csproj"]),
                Reports.Project("Core/Core.csproj", executable: false),
            ],
            Reports.Port(8080, "listens"),
            Reports.Port(5432, project: "Core/Core.csproj")));

        var app = Assert.Single(programs.Programs);
        Assert.Equal([(8080, ""), (5432, "Core")], app.Flows.Select(port => (port.First.Port, port.Via)));
        Assert.Empty(programs.Libraries);
    }

    [Fact]
    public void LibraryThatNoProgramReferences_IsNotForgotten()
    {
        var programs = new ProgramList(Reports.Report(
            [Reports.Project("App/App.csproj"), Reports.Project("Lib/Lib.csproj", executable: false)], Reports.Port(5432, project: "Lib/Lib.csproj")));

        Assert.Equal("Lib", Assert.Single(programs.Libraries).Project.Name);
    }

    [Fact]
    public void TwoProgramsThatListenOnOnePort_ArePointedOut()
    {
        var programs = new ProgramList(Reports.Report(
            [Reports.Project("A/A.csproj"), Reports.Project("B/B.csproj"), Reports.Project("C/C.csproj"), Reports.Project("compose.yaml")],
            Reports.Port(8080, "listens", project: "A/A.csproj"),
            Reports.Port(8080, "listens", "", project: "B/B.csproj"),
            Reports.Port(8080, "listens", "udp", project: "C/C.csproj"),
            Reports.Port(8080, "connects", project: "C/C.csproj"),
            Reports.Port(8080, "listens", project: "compose.yaml")));

        var shared = Assert.Single(programs.Shared);
        Assert.Equal(("8080/tcp", "A, B"), (shared.Number, string.Join(", ", shared.Programs)));
    }

    [Fact]
    public void OnePortInTwoEnvironments_IsNotShared() => Assert.Empty(new ProgramList(Reports.Report(
        [Reports.Project("A/A.csproj"), Reports.Project("B/B.csproj")],
        Reports.Port(8080, "listens", project: "A/A.csproj"),
        Reports.Port(8080, "listens", project: "B/B.csproj", environment: "development"))).Shared);
}
