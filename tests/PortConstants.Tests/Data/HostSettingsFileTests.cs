using PortConstants.Tables;
using Microsoft.AspNetCore.Hosting;
using PortConstants.Analyzers.Endpoints;
using PortConstants.Knowledge;
using PortConstants.Tests.Servers;

namespace PortConstants.Tests.Data;

/// <summary><c>data/host-settings.csv</c> against the host that reads these settings.</summary>
public class HostSettingsFileTests
{
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            for (var file = new DataFile("host-settings.csv"); file.Read();)
                rows.Add(file.Text("name"), file.Text("section"), file.Text("field"), file.Text("value"));
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Row_IsFoundByItsPath(string name, string section, string field, string value)
    {
        string[] names = [name, .. section.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Replace("*", "Web"))];
        Assert.Equal(value, HostSetting.Find(names, out var isCertain)?.Value);
        Assert.Equal(section.Length > 0, isCertain);
        Assert.True(Enum.TryParse<EndpointSyntax>(value, out var syntax) && ServerAddresses.Has(syntax));
        if (field.Length > 0)
            Assert.Equal(name, HostSetting.NameOf(field));
    }

    [Theory, MemberData(nameof(Rows))]
    public async Task Row_IsReadByTheHost(string name, string section, string field, string value)
    {
        // The host knows nothing of launch profiles, and sees variables without a prefix.
        if (field.Length == 0 && section != "* Endpoints Kestrel")
            return;
        var key = field.Length == 0 ? "Kestrel:Endpoints:Web:Url" : name;
        var text = value is "HttpPorts" or "HttpsPorts" ? "7101" : "http://localhost:7101";
        Assert.All(await StartedHost.ReadAsync([(key, text)]), endPoint => Assert.Equal(7101, endPoint.Port));
        if (field.Length > 0)
            Assert.Equal(name, (string?)typeof(WebHostDefaults).GetField(field)!.GetValue(null), ignoreCase: true);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", true)]
    [InlineData("--http_ports", true)]
    [InlineData("ASPNETCORE_Kestrel Web Endpoints Url", false)]
    [InlineData("SHOP_URLS", false)]
    [InlineData("urls Gateway", false)]
    [InlineData("Url Web Routes Kestrel", false)]
    public void Path_OfAnotherProgramIsNone(string names, bool isSetting) =>
        Assert.Equal(isSetting, HostSetting.Find(names.Split(' '), out _) is not null);
}
