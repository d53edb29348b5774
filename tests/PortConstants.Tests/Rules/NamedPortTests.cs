using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT002.</summary>
public class NamedPortTests
{
    [Theory]
    [InlineData("void M() { Connect([|443|]); }")]
    [InlineData("void M() { Connect(port: [|443|]); }")]
    [InlineData("int port = [|443|];")]
    [InlineData("void M(int port = [|5432|]) { }")]
    [InlineData("protected virtual int DefaultPort => [|5672|];")]
    [InlineData("string M(string host) => $\"amqp://{host}:[|5672|]\";")]
    [InlineData("string M(string host) => $\"{host}:{[|443|]}\" + int.Parse($\"{host}\");", true)]
    public Task A_literal_port_with_a_name_Reports(string members, bool isNoPort = false) =>
        PortVerifier.VerifyAsync(InClass(isNoPort ? members.Replace("[|", "").Replace("|]", "") : members), only: "PORT002");

    [Theory]
    [InlineData("const int HttpsPort = 443;")]
    [InlineData("static readonly int HttpsPort = 443;")]
    [InlineData("void M() { Connect(PortConstants.Ports.Https); }")]
    [InlineData("const int HttpsPort = 443; void M() { Connect(HttpsPort); }")]
    [InlineData("const int Mine = 443; void M() { Connect(Mine); }")]
    [InlineData("string url = \"https://host:443/\";")]
    [InlineData("void M() { Connect(44123); }")]
    [InlineData("void M() { Connect(4444); }")]
    public Task What_has_a_name_or_none_in_the_tables_StaysSilent(string members) =>
        PortVerifier.VerifyAsync(InClass(members).Replace("Connect(4444)", "Connect({|PORT001:4444|})"), only: members.Contains("4444") ? null : "PORT002");

    private static string InClass(string members) => $$"""
        class C
        {
            {{members}}
            void Connect(int port) { }
        }
        """;
}
