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
    public Task GeneratedConstants_Bind() => PortVerifier.VerifyAsync(
        """
        class C
        {
            int A => PortConstants.Ports.Https;
            PortConstants.Port B => PortConstants.Port.Https;
        }
        """, "PORT001");

    [Fact]
    public async Task MissingMarkup_FailsTheTest()
    {
        var mistake = await Assert.ThrowsAsync<InvalidOperationException>(() => PortVerifier.VerifyAsync(
            """
            class C
            {
                void M() => new System.Net.Sockets.TcpClient().Connect("host", 4444);
            }
            """, "PORT001"));

        Assert.Contains("PORT001", mistake.Message);
    }

    [Fact]
    public async Task MarkupOfNothing_FailsTheTest() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => PortVerifier.VerifyAsync("class C { int M() => [|4444|]; }", "PORT001"));
}
