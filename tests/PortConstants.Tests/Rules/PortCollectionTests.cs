using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Rules;

/// <summary>PORT001 in lists and dictionaries of ports.</summary>
public class PortCollectionTests
{
    [Theory]
    [InlineData("Dictionary<int, string> CommonPorts = new Dictionary<int, string> { { [|139|], \"NetBIOS\" }, { [|445|], \"SMB\" } };")]
    [InlineData("Dictionary<int, string> CommonPorts = new() { [[|139|]] = \"NetBIOS\", [[|445|]] = \"SMB\" };")]
    [InlineData("IReadOnlyDictionary<int, string> CommonPorts = new Dictionary<int, string> { { [|445|], \"SMB\" } };")]
    [InlineData("Dictionary<ushort, string> CommonPorts = new() { { [|445|], \"SMB\" } };")]
    [InlineData("Dictionary<int, string> ports = new(); void M() { ports.Add([|445|], \"SMB\"); ports[[|139|]] = \"NetBIOS\"; }")]
    [InlineData("FrozenDictionary<int, string> CommonPorts = new Dictionary<int, string> { { [|445|], \"SMB\" } }.ToFrozenDictionary();")]
    [InlineData("HashSet<int> CommonPorts = new HashSet<int>(new[] { [|445|] });")]
    [InlineData("ImmutableArray<int> CommonPorts = ImmutableArray.Create([|135|], [|445|]);")]
    [InlineData("IReadOnlyList<int> CommonPorts = new List<int> { [|445|] }.AsReadOnly();")]
    [InlineData("FrozenSet<int> CommonPorts = new[] { [|445|] }.ToFrozenSet();")]
    [InlineData("Dictionary<int, int> PublishedPorts = new() { { 8080, [|445|] } };")]
    public Task A_risky_port_in_a_collection_of_ports_Reports(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT001");

    [Theory]
    [InlineData("Dictionary<int, string> Names = new() { { 445, \"SMB\" } }; Dictionary<string, string> Ports = new() { { \"445\", \"x\" } };")]
    [InlineData("Dictionary<int, int> PortsById = new() { { 445, 80 } }; Dictionary<int, string> ports = new(); string M() => ports[445];")]
    [InlineData("Dictionary<int, int> ports = new() { { 445, 80 } }; int M() => ports[445]; bool N() => ports.ContainsKey(445) || ports.Remove(445);")]
    public Task A_key_that_is_no_port_StaysSilent(string members) => PortVerifier.VerifyAsync(InClass(members), only: "PORT001");

    private static string InClass(string members) => $$"""
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;

        class C
        {
            {{members}}
        }
        """;
}
