using Microsoft.CodeAnalysis;

namespace PortConstants.Tests.Verifiers;

/// <summary>The verifier shows a test's mistakes: without these, every silent test could be silent for no reason.</summary>
public class PortVerifierTests
{
    [Theory]
    [InlineData(ReferenceSet.Net10)]
    [InlineData(ReferenceSet.Net8)]
    [InlineData(ReferenceSet.Net48)]
    [InlineData(ReferenceSet.NetStandard20)]
    public Task EveryFramework_Compiles(string framework) => PortVerifier.VerifyAsync(
        """
        class C
        {
            void M() => new System.Net.Sockets.TcpClient().Connect("host", [|4444|]);
        }
        """, "PORT001", framework: framework);

    [Fact]
    public Task VisualBasic_Compiles() => PortVerifier.VerifyVisualBasicAsync(
        """
        Class C
            Private ReadOnly Client As New System.Net.Sockets.TcpClient("host", [|4444|])
        End Class
        """, "PORT001");

    [Fact]
    public Task Markup_InATable_IsExpectedThere() => PortVerifier.VerifyAsync(
        "", "PORT102", files: [TestFile.Table("/app/own.csv", "[|abc|]")]);

    [Fact]
    public Task G() => PortVerifier.VerifyAsync("class C { int X = PortConstants.Ports.Https; }", "PORT102");
}
