using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Containers;

/// <summary>PORT203.</summary>
public sealed class HostPortCheckTests
{
    [Theory]
    [InlineData("a: { ports: ['3000:3000'] }, b: { ports: ['3000:3000'] }")]
    [InlineData("a: { ports: ['3000:80'] }, b: { ports: [{ target: 81, published: '3000' }] }")]
    [InlineData("a: { ports: ['3000:80'] }, b: { ports: ['127.0.0.1:3000:80'] }")]
    [InlineData("a: { ports: ['0.0.0.0:3000:80'] }, b: { ports: ['10.0.0.1:3000:80'] }")]
    [InlineData("a: { ports: ['3000-3009:80-89'] }, b: { ports: ['3009:80'] }")]
    [InlineData("a: { ports: ['3000:80'], profiles: [x] }, b: { ports: ['3000:80'] }")]
    [InlineData("a: { ports: ['3000:80'], profiles: [x, y] }, b: { ports: ['3000:80'], profiles: [y] }")]
    [InlineData("a: { ports: ['3000:80'] }, b: { extends: a }")]
    [InlineData("a: { ports: ['${A:-3000}:80'] }, b: { ports: ['3000:80'] }")]
    [InlineData("a: { ports: ['53:53/udp'] }, b: { ports: ['53:53/udp'] }")]
    public void OnePortOfTwoServices_Reports(string services) => Assert.Single(Find(services));

    [Theory]
    [InlineData("a: { ports: ['3000:3000'] }, b: { ports: ['3001:3000'] }")]
    [InlineData("a: { ports: ['53:53/udp'] }, b: { ports: ['53:53/tcp'] }")]
    [InlineData("a: { ports: ['127.0.0.1:3000:80'] }, b: { ports: ['127.0.0.2:3000:80'] }")]
    [InlineData("a: { ports: ['0.0.0.0:3000:80'] }, b: { ports: ['[::1]:3000:80'] }")]
    [InlineData("a: { ports: ['3000:80'], profiles: [x] }, b: { ports: ['3000:80'], profiles: [y] }")]
    [InlineData("a: { ports: ['3000'] }, b: { ports: ['3000'] }")]
    [InlineData("a: { expose: ['3000'] }, b: { expose: ['3000'] }")]
    [InlineData("a: { ports: ['3000-3009:80'] }, b: { ports: ['3000-3009:80'] }")]
    [InlineData("a: { ports: ['3000:80'], scale: 0 }, b: { extends: a, scale: 1 }")]
    [InlineData("a: { ports: ['3000:80'], deploy: { replicas: 0 } }, b: { ports: ['3000:80'] }")]
    [InlineData("a: { network_mode: host, ports: ['3000:80'] }, b: { ports: ['80:80'] }")]
    [InlineData("a: { ports: ['3000:80', '3000:80'] }")]
    [InlineData("a: { ports: ['${A}:80'] }, b: { ports: ['${A}:80'] }")]
    public void PortsThatDoNotMeet_StaySilent(string services) => Assert.Empty(Find(services));

    [Theory]
    [InlineData("compose.override.yaml", "b: { ports: ['3000:81'] }", 1)]
    [InlineData("compose.override.yaml", "a: { ports: ['3000:80'] }", 0)]
    [InlineData("compose.override.yaml", "b: { ports: ['3000:81'] }, a: { ports: !override ['3001:80'] }", 0)]
    [InlineData("compose.override.yaml", "b: { ports: ['3000:81'] }, a: { ports: !reset [] }", 0)]
    [InlineData("compose.prod.yaml", "b: { ports: ['3000:81'] }", 0)]
    [InlineData("other/compose.yaml", "b: { ports: ['3000:81'] }", 0)]
    public void FileThatDockerAdds_Counts(string file, string services, int count)
    {
        using var folder = new ContainerFolder();
        folder.With("compose.yaml", "services: { a: { ports: ['3000:80'] } }").With(file, $"services: {{ {services} }}");
        Assert.Equal(count, folder.Read().Findings.Count(finding => finding.Rule == "PORT203"));
    }

    [Fact]
    public void Finding_IsAtTheLaterService() => Assert.Equal(
        [new ReportedFinding(
            "PORT203", "Services 'gateway' and 'grafana' both publish 3000/tcp of the host, which only one of them can have (compose.yaml:4)",
            "warning", "compose.yaml", "compose.yaml", 7, 9)],
        ContainerFolder.Read(
            "services:\n  gateway:\n    ports:\n      - 3000:80\n  grafana:\n    ports:\n      - 3000:3000\n").Findings);

    private static ReportedFinding[] Find(string services) =>
        [.. ContainerFolder.Read($"services: {{ {services} }}").Findings.Where(finding => finding.Rule == "PORT203")];
}
