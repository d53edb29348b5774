using PortConstants.Tool.Model;
using PortConstants.Tool.Programs;

namespace PortConstants.Tool.Tests.Programs;

public sealed class FlowTests
{
    [Fact]
    public void PlacesOfOneDestination_AreOneFlow() => Assert.Equal(
        ["6379/tcp connects cache 3"],
        Flows(
            Reports.Port(6379, host: "cache"),
            Reports.Port(6379, host: "cache", line: 2),
            Reports.Port(6379, host: "cache", line: 3)));

    [Fact]
    public void TwoHosts_AreTwoFlows() => Assert.Equal(
        ["6379/tcp connects a 1", "6379/tcp connects b 1"], Flows(Reports.Port(6379, host: "b"), Reports.Port(6379, host: "a")));

    [Fact]
    public void PlaceWithoutProtocol_JoinsTheOneThatHasIt() => Assert.Equal(
        ["80/tcp connects shop 2"], Flows(Reports.Port(80, host: "shop", protocol: ""), Reports.Port(80, host: "shop", line: 2)));

    [Fact]
    public void PlaceWithoutHost_JoinsTheOnlyOneThatHasIt() => Assert.Equal(
        ["1883/tcp connects mq 2"], Flows(Reports.Port(1883), Reports.Port(1883, host: "mq", line: 2)));

    [Fact]
    public void PlaceWithoutHost_StaysWhereSeveralHostsArePossible() => Assert.Equal(
        ["1883/tcp connects  1", "1883/tcp connects a 1", "1883/tcp connects b 1"],
        Flows(Reports.Port(1883), Reports.Port(1883, host: "a"), Reports.Port(1883, host: "b")));

    [Fact]
    public void PlaceThatLeavesEverythingOpen_JoinsTheWholeFlow() => Assert.Equal(
        ["1883/tcp connects mq 3"],
        Flows(
            Reports.Port(1883, "unknown", ""),
            Reports.Port(1883, "connects", "", line: 2),
            Reports.Port(1883, "connects", host: "mq", line: 3)));

    [Fact]
    public void UnknownDirection_StaysWhereBothArePossible() => Assert.Equal(
        ["7000/tcp listens  1", "7000/tcp connects h 1", "7000/tcp unknown  1"],
        Flows(Reports.Port(7000, "unknown"), Reports.Port(7000, "listens"), Reports.Port(7000, host: "h")));

    [Theory]
    [InlineData("udp", "production")]
    [InlineData("tcp/udp", "production")]
    [InlineData("tcp", "development")]
    public void OtherProtocolOrEnvironment_IsAnotherFlow(string protocol, string environment) => Assert.Equal(
        2, Flows(Reports.Port(53, host: "h"), Reports.Port(53, host: "h", protocol: protocol, environment: environment)).Count);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("shop.localhost")]
    public void HealthCheckOfTheProgramItself_IsNoTraffic(string host) => Assert.Equal(
        ["8080/tcp listens * 1"], Flows(Reports.Port(8080, "listens", host: "*"), Reports.Port(8080, host: host, line: 2)));

    [Fact]
    public void ConnectionToAnotherMachine_IsTraffic() => Assert.Equal(
        2, Flows(Reports.Port(8080, "listens", host: "*"), Reports.Port(8080, host: "orders", line: 2)).Count);

    [Fact]
    public void ListenerOnSeveralAddresses_IsOneFlow() => Assert.Equal(
        ["8080/tcp listens 127.0.0.1,::1 2"],
        Flows(Reports.Port(8080, "listens", host: "127.0.0.1"), Reports.Port(8080, "listens", host: "::1", line: 2)));

    [Fact]
    public void ServicesOfAComposeFile_AreFlowsOfTheirOwn() => Assert.Equal(
        2, Flows(Reports.Port(80, "listens", service: "a"), Reports.Port(80, "listens", service: "b", line: 2)).Count);

    [Fact]
    public void SurestPlace_TellsTheConfidence() => Assert.Equal(
        "shown",
        Assert.Single(new ProgramList(Reports.OfApp(
            Reports.Port(80, confidence: "default"), Reports.Port(80, confidence: "shown", line: 2))).Programs[0].Flows).Confidence);

    private static IReadOnlyList<string> Flows(params ReportedPort[] ports) =>
        [.. new ProgramList(Reports.OfApp(ports)).Programs[0].Flows.Select(flow =>
            $"{flow.Number} {flow.First.Direction} {string.Join(',', flow.Hosts)} {flow.Places.Count()}")];
}
