using PortConstants.Tests.Data;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>The registry file that IANA publishes, as it is.</summary>
public class RegistryTests
{
    [Theory, MemberData(nameof(Registry.Files), MemberType = typeof(Registry))]
    public void Registry_GivesAConstantForEachName(string file, int constants)
    {
        var table = new GeneratedProject(TestFile.Table("/app/iana.csv", TestFolders.Read(file))) { Properties = [("PortConstantsVisibility", "public")] }.Load().Class("Iana");

        Assert.InRange(table.Constants.Count, constants, constants * 3 / 2);
        Assert.All(table.Constants, constant =>
        {
            Assert.Equal(constant.Value, table.PortOf(constant.Key.ToLowerInvariant()));
            Assert.Contains(constant.Key, table.FindNames(constant.Value));
        });
        Assert.Equal(("Https", 1433, 2438), (table.NameOf(443), table.PortOf("MsSqlS"), table.PortOf("Msp_2438")));
        Assert.Equal("tcp/udp/sctp", table.Find(80)[0].Protocols);
        Assert.True(table.Ranges["X11"].Contains(6063));
    }
}
