namespace PortConstants.Tests.Generator;

/// <summary>The look-ups answer as documented, on a small table that holds every kind of row.</summary>
public class LookUpTests
{
    private const string Table = """
        port,name,members,protocol,risk,encrypted,description
        20-21,Ftp,FtpData Ftp,tcp,,FTPS,Files
        80,Http,,tcp,,https,The web
        443,Https,,tcp/udp,,,"The web, encrypted"
        990,Ftps,,tcp,,,
        137-139,NetBios,,udp,old and open,,
        138,Datagram,,,,,
        "5631, 5632, 5640",PcAnywhere,,,,,
        5004+,Messenger,,udp,,,
        443,Web,,,,,
        0,Zero,,,,,
        65535,Top,,,worn out,,
        6000-6063,X11,,,,,
        6010-6020,X11Forwarding,,,,,
        """;

    private static readonly GeneratedClass Class = GeneratedProject.WithTable(Table).Load().Class("Table");

    [Theory]
    [InlineData("FtpData", 20)]
    [InlineData("Ftp", 21)]
    [InlineData("Https", 443)]
    [InlineData("Messenger", 5004)]
    [InlineData("Web", 443)]
    [InlineData("Zero", 0)]
    [InlineData("Top", 65535)]
    public void NameOfSinglePort_IsConstantAndFound(string name, int port)
    {
        Assert.Equal(port, Class.Constants[name]);
        Assert.Equal(port, Class.PortOf(name));
        Assert.Equal(port, Class.PortOf(name.ToUpperInvariant()));
        Assert.Equal(port, Class.PortOf(name.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("NetBios")]
    [InlineData("X11")]
    [InlineData("Htt")]
    [InlineData("Httpss")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Ѳ")]
    public void OtherText_IsNoNameOfOnePort(string? text)
    {
        Assert.Null(Class.PortOf(text));
    }

    [Theory]
    [InlineData(20, "FtpData")]
    [InlineData(443, "Https")]
    [InlineData(137, "NetBios")]
    [InlineData(138, "Datagram")]
    [InlineData(139, "NetBios")]
    [InlineData(5632, "PcAnywhere")]
    [InlineData(5640, "PcAnywhere")]
    [InlineData(5004, "Messenger")]
    [InlineData(6015, "X11")]
    [InlineData(0, "Zero")]
    [InlineData(65535, "Top")]
    [InlineData(5005, null)]
    [InlineData(5633, null)]
    [InlineData(136, null)]
    [InlineData(140, null)]
    [InlineData(-1, null)]
    [InlineData(65536, null)]
    [InlineData(65536 + 443, null)]
    [InlineData(443 - 65536, null)]
    [InlineData(int.MinValue, null)]
    [InlineData(int.MaxValue, null)]
    public void TryGetName_PrefersTheRowOfOnePort(int port, string? name)
    {
        Assert.Equal(name, Class.NameOf(port));
    }

    [Theory]
    [InlineData(443, "Https Web")]
    [InlineData(138, "NetBios Datagram")]
    [InlineData(21, "Ftp")]
    [InlineData(5633, "")]
    [InlineData(5640, "PcAnywhere")]
    [InlineData(6012, "X11 X11Forwarding")]
    [InlineData(5005, "")]
    [InlineData(-1, "")]
    [InlineData(65536 + 443, "")]
    [InlineData(int.MaxValue, "")]
    public void Find_GivesEveryRowInTableOrder(int port, string names)
    {
        Assert.Equal(names, string.Join(" ", Class.FindNames(port)));
    }

    [Fact]
    public void Find_GivesWhatTheRowSays()
    {
        Assert.Equal(
            new FoundRow("Http", 80, 80, "tcp", "The web", "", "Https", "Http 80 (tcp): The web"), Class.Find(80).Single());
        Assert.Equal(
            new FoundRow("Ftp", 20, 21, "tcp", "Files", "", "Ftps", "Ftp 20-21 (tcp): Files"), Class.Find(20).Single());
        Assert.Equal(
            new FoundRow("NetBios", 137, 139, "udp", "", "old and open", "", "NetBios 137-139 (udp)"), Class.Find(139).Single());
        Assert.Equal(
            new FoundRow("PcAnywhere", 5631, 5640, "", "", "", "", "PcAnywhere 5631-5640"), Class.Find(5632).Single());
    }

    [Fact]
    public void IsRisky_KnowsThePortsWithARiskAndNoOther()
    {
        Assert.Equal([137, 138, 139, 65535], Enumerable.Range(-100_000, 300_000).Where(Class.IsRisky));
        Assert.False(Class.IsRisky(int.MinValue) || Class.IsRisky(int.MaxValue) || Class.IsRisky(137 + 65536 * 2));
    }

    [Fact]
    public void Range_ContainsItsOwnPortsOnly()
    {
        Assert.Equal(["Ftp", "NetBios", "PcAnywhere", "X11", "X11Forwarding"], Class.Ranges.Keys);
        Assert.Equal((5631, 5640), (Class.Ranges["PcAnywhere"].First, Class.Ranges["PcAnywhere"].Last));
        Assert.Equal([5631, 5632, 5640], Enumerable.Range(-10, 70_000).Where(Class.Ranges["PcAnywhere"].Contains));
        Assert.Equal([137, 138, 139], Enumerable.Range(-10, 70_000).Where(Class.Ranges["NetBios"].Contains));
    }

    [Theory]
    [InlineData(0, "WellKnown")]
    [InlineData(1023, "WellKnown")]
    [InlineData(1024, "Registered")]
    [InlineData(49151, "Registered")]
    [InlineData(49152, "Dynamic")]
    [InlineData(65535, "Dynamic")]
    public void GetCategory_KnowsTheBounds(int port, string category)
    {
        Assert.Equal(category, Class.Category(port));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MinValue)]
    public void GetCategoryOfNoPort_Throws(int port)
    {
        Assert.Equal("port", Assert.Throws<ArgumentOutOfRangeException>(() => Class.Category(port)).ParamName);
    }

    [Fact]
    public void WhatWasAskedForBefore_AllocatesNothing()
    {
        AskAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        AskAll();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void AskAll()
        {
            for (var port = 0; port < 1000; port++)
                _ = Class.IsRisky(port) | Class.NameOf(port) is null | Class.PortOf("hTTPS") is null;
        }
    }

    [Fact]
    public void FirstAnswer_DecodesOneName()
    {
        var fresh = GeneratedProject.WithTable("port,name\n" + string.Concat(Enumerable.Range(1, 5000).Select(port => $"{port},AVeryLongNameOfTheService{port}\n"))).Load().Class("Table");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("AVeryLongNameOfTheService17", fresh.NameOf(17));
        // The places for 5,000 names, and the packed names as the runtime maps them; all names would be 400 KB.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 5_000 * 8, 200_000);
        before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("AVeryLongNameOfTheService4321", fresh.NameOf(4321));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1_000);
        Assert.Same(fresh.NameOf(4321), fresh.NameOf(4321));
    }

    [Fact]
    public void Enum_HasTheConstants()
    {
        var @enum = GeneratedProject.WithTable(Table).Load().Type("PortConstants.TablePort");

        Assert.Equal(typeof(ushort), Enum.GetUnderlyingType(@enum));
        Assert.Equal(Class.Constants.OrderBy(item => item.Key), Enum.GetNames(@enum).ToDictionary(name => name, name => (int)(ushort)Enum.Parse(@enum, name)).OrderBy(item => item.Key));
    }

    [Fact]
    public void TypesWithLookUps_HaveNoStaticConstructor()
    {
        var types = GeneratedProject.WithTable(Table).Load().Type("PortConstants.Table").Assembly.GetTypes();

        Assert.All(types, type => Assert.Null(type.TypeInitializer));
    }

    [Theory]
    [InlineData("none")]
    [InlineData(" None ")]
    public void WithoutLookUps_ConstantsEnumAndRangesRemain(string value)
    {
        var types = (GeneratedProject.WithTable(Table) with { Properties = [("PortConstantsLookUps", value)] }).Load();

        Assert.Equal(
            ["Table", "TablePort"],
            types.Type("PortConstants.Table").Assembly.GetTypes().Where(type => !type.IsNested && type.Namespace == "PortConstants").Select(type => type.Name).Order());
        Assert.Equal(["Ranges"], types.Type("PortConstants.Table").GetNestedTypes().Select(type => type.Name));
        Assert.DoesNotContain(types.Type("PortConstants.Table").GetMethods(), method => method.DeclaringType!.Name == "Table");
        Assert.True(new GeneratedRange(types.Type("PortConstants.Table+Ranges+NetBios")).Contains(138));
        Assert.Equal(443, types.Type("PortConstants.Table").GetField("Https")!.GetRawConstantValue());
    }

    [Fact]
    public void WithoutEnum_EverythingElseRemains()
    {
        var types = (GeneratedProject.WithTable(Table) with { Properties = [("PortConstantsEnum", "false")] }).Load();

        Assert.Null(types.Type("PortConstants.Table").Assembly.GetType("PortConstants.TablePort"));
        Assert.Equal("Https", types.Class("Table").NameOf(443));
        Assert.Equal(443, types.Type("PortConstants.Table").GetField("Https")!.GetRawConstantValue());
    }

    [Theory]
    [InlineData("full")]
    [InlineData("")]
    [InlineData("some")]
    public void AnyOtherValue_GivesTheLookUps(string value) =>
        Assert.Equal("Https", (GeneratedProject.WithTable(Table) with { Properties = [("PortConstantsLookUps", value)] }).Load().Class("Table").NameOf(443));
}
