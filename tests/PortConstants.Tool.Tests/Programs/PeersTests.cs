using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Tests.Programs;

public sealed class PeersTests
{
    [Theory]
    [InlineData("orders", "Shop.Orders")]
    [InlineData("orders.shop.example", "Shop.Orders")]
    [InlineData("shop-orders", "Shop.Orders")]
    [InlineData("api-gateway.prod.svc", "Shop.ApiGateway")]
    [InlineData("apigateway", "Shop.ApiGateway")]
    [InlineData("", "Shop.Orders")]
    [InlineData("localhost", "Shop.Orders")]
    public void HostThatMeansAProgram_LeadsToIt(string host, string program) =>
        Assert.Equal(program, Target(host, Listener(program)));

    [Theory]
    [InlineData("orders2", "Shop.Orders")]
    [InlineData("borders", "Shop.Orders")]
    [InlineData("ders", "Shop.Orders")]
    [InlineData("payment.example", "Shop.Orders")]
    [InlineData("10.0.0.1", "Shop.Orders")]
    [InlineData("-", "Shop.Orders")]
    public void OtherHost_LeadsToNone(string host, string program) => Assert.Null(Target(host, Listener(program)));

    [Fact]
    public void ListenerOfAnotherProtocolOrEnvironment_IsNotMeant()
    {
        Assert.Null(Target("orders", Listener("Shop.Orders") with { Protocol = "udp" }));
        Assert.Null(Target("orders", Listener("Shop.Orders") with { Environment = "development" }));
    }

    [Fact]
    public void TwoListenersAndNoHost_AreNoAnswer() => Assert.Null(Target("", Listener("Shop.A"), Listener("Shop.B")));

    [Fact]
    public void ServiceOfAComposeFile_IsMeantByItsName() => Assert.Equal(
        "broker (compose)", Target("broker", Reports.Port(8081, "listens", project: "compose.yaml", service: "broker")));

    [Fact]
    public void ProgramComesBeforeItsContainer() => Assert.Equal(
        "Shop.Orders",
        Target("localhost", Listener("Shop.Orders"), Reports.Port(8081, "listens", project: "compose.yaml", service: "orders")));

    private static ReportedPort Listener(string program) => Reports.Port(8081, "listens", project: $"{program}.csproj");

    private static string? Target(string host, params ReportedPort[] listeners)
    {
        var programs = new ProgramList(Reports.Report(
            [Reports.Project("Web.csproj"), .. listeners.Select(port => Reports.Project(port.Project)).DistinctBy(project => project.Path)],
            [Reports.Port(8081, host: host, project: "Web.csproj"), .. listeners]));
        return programs.Peers.TargetOf(programs.Programs.Single(program => program.Project.Name == "Web").Flows[0])?.Name;
    }
}
