using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>Port 135 of a web server is risky (PORT001) and refused by browsers (PORT006). Only a rule that reports silences the next one.</summary>
public class PrecedenceTests
{
    private const string RiskyServer = """
        using System.Net;
        class C { void M(HttpListener listener) => listener.Prefixes.Add("http://localhost:{|PORT001:135|}/"); }
        """;

    private static readonly string BlockedServer = RiskyServer.Replace("PORT001", "PORT006");

    [Fact]
    public Task FirstRule_ReportsAlone() => PortVerifier.VerifyAsync(RiskyServer);

    [Theory]
    [InlineData("dotnet_diagnostic.PORT001.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Security.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.PORT006.severity = warning")]
    [InlineData("dotnet_analyzer_diagnostic.category-Security.severity = none\ndotnet_analyzer_diagnostic.severity = warning")]
    public Task FirstRuleThatIsOff_LeavesTheNumberToTheNext(string options) => PortVerifier.VerifyAsync(BlockedServer, options: options);

    [Theory]
    [InlineData("dotnet_diagnostic.PORT001.severity = warning\ndotnet_analyzer_diagnostic.category-Security.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Security.severity = warning\ndotnet_analyzer_diagnostic.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Usage.severity = none")]
    public Task FirstRuleThatIsOn_ReportsAlone(string options) => PortVerifier.VerifyAsync(RiskyServer, options: options);

    [Fact]
    public Task FirstRuleThatIsOffInAFolder_LeavesTheNumberToTheNextThere() => PortVerifier.VerifyAsync(
        RiskyServer,
        options: "\n[/old/*.cs]\ndotnet_diagnostic.PORT001.severity = none",
        sources: [("/old/D.cs", BlockedServer.Replace("class C", "class D"))]);

    [Fact]
    public Task NoWarn_LeavesTheNumberToTheNext() => PortVerifier.VerifyAsync(BlockedServer, off: ["PORT001"]);

    [Theory]
    [InlineData("#pragma warning disable PORT001")]
    [InlineData("#pragma warning disable CS1234, PORT001 // known")]
    public Task Pragma_LeavesTheNumberToTheNext(string pragma) => PortVerifier.VerifyAsync(pragma + "\n" + BlockedServer);

    [Theory]
    [InlineData("#pragma warning disable CS1234")]
    [InlineData("#pragma warning disable PORT001\n#pragma warning restore PORT001")]
    public Task PragmaAboutOthers_ChangesNothing(string pragma) => PortVerifier.VerifyAsync(pragma + "\n" + RiskyServer);

    [Theory]
    [InlineData("[SuppressMessage(\"Security\", \"PORT001\")] class C")]
    [InlineData("[SuppressMessage(\"Security\", \"PORT001:Do not hard-code a risky port\", Justification = \"known\")] class C")]
    [InlineData("[assembly: SuppressMessage(\"Security\", \"PORT001\", Scope = \"type\", Target = \"~T:C\")] class C")]
    public Task SuppressMessage_LeavesTheNumberToTheNext(string declaration) =>
        PortVerifier.VerifyAsync("using System.Diagnostics.CodeAnalysis;\n" + BlockedServer.Replace("class C", declaration));

    [Fact]
    public Task VisualBasicDirective_LeavesTheNumberToTheNext() => PortVerifier.VerifyVisualBasicAsync(
        """
        #Disable Warning PORT001
        Class C
            Sub M(listener As System.Net.HttpListener)
                listener.Prefixes.Add("http://localhost:{|PORT006:135|}/")
            End Sub
        End Class
        """);

    [Fact]
    public Task ConfigurationFile_HasTheSamePrecedence() => ConfigurationVerifier.VerifyAsync(
        """{ "urls": "http://localhost:{|PORT006:135|}" }""",
        options: "dotnet_analyzer_diagnostic.category-Security.severity = none");
}
