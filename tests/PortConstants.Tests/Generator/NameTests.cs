using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Generator;

/// <summary>Names that C# or our own members stand in the way of.</summary>
public class NameTests
{
    [Theory]
    [InlineData("class", "Class")]
    [InlineData("ms-sql-s", "MsSqlS")]
    [InlineData("3com-tsmux", "_3comTsmux")]
    [InlineData("Größe", "Größe")]
    [InlineData("порт", "Порт")]
    [InlineData("ポート", "ポート")]
    [InlineData("__arglist", "Arglist")]
    [InlineData("First", "First")]
    [InlineData("PortInfo", "PortInfo")]
    [InlineData("System", "System")]
    [InlineData("String", "String")]
    [InlineData("Ranges", "Ranges_")]
    [InlineData("Find", "Find_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("ToString", "ToString_")]
    [InlineData("ReferenceEquals", "ReferenceEquals_")]
    [InlineData("Table", "Table_")]
    [InlineData("LookUp", "LookUp_")]
    [InlineData("TryGetPort", "TryGetPort_")]
    [InlineData("GetHashCode", "GetHashCode_")]
    public void NameOfOnePort_BecomesConstant(string name, string identifier)
    {
        var table = GeneratedProject.WithTable($"port,name\n7001,{name}\n").Load().Class("Table");

        Assert.Equal([KeyValuePair.Create(identifier, 7001)], table.Constants);
        Assert.Equal(identifier, table.NameOf(7001));
        Assert.Equal(7001, table.PortOf(identifier));
        Assert.Equal([identifier], table.FindNames(7001));
    }

    [Theory]
    [InlineData("First", "First_")]
    [InlineData("Last", "Last_")]
    [InlineData("Contains", "Contains_")]
    [InlineData("Ranges", "Ranges_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("Find", "Find_")]
    [InlineData("System", "System")]
    [InlineData("Table", "Table")]
    [InlineData("class", "Class")]
    public void NameOfSeveralPorts_BecomesRange(string name, string identifier)
    {
        var table = GeneratedProject.WithTable($"port,name\n7001-7003,{name}\n").Load().Class("Table");

        Assert.True(table.Ranges[identifier].Contains(7002));
        Assert.Equal([identifier], table.FindNames(7001));
    }

    [Fact]
    public void ReservedName_MakesRoomForTheNameWithAnUnderscore()
    {
        var table = GeneratedProject.WithTable("port,name\n1,Find\n2,Find_\n10-11,First\n20-21,First_\n30-31,First__\n").Load().Class("Table");

        Assert.Equal((1, 2), (table.Constants["Find__"], table.Constants["Find_"]));
        Assert.Equal(["First___", "First_", "First__"], table.Ranges.Keys);
    }

    [Fact]
    public void NamesOfDifferentCase_AreOneName()
    {
        var table = GeneratedProject.WithTable("port,name\n1,Alpha\n2,ALPHA\n3,Ärger\n4,ÄRGER\n").Load().Class("Table");

        Assert.Equal(["Alpha", "Ärger"], table.Constants.Keys);
        Assert.Equal(3, table.PortOf("ärger"));
    }

    [Theory]
    [InlineData("class", "enum", "namespace.int.@x", "namespace.int.x")]
    [InlineData("class", "enum", "1.a b", "PortConstants")]
    [InlineData("ports", "ports", "a.b", "a.b")]
    [InlineData("portInfo", "PortInfo", "PortConstants", "PortConstants")]
    [InlineData("System", "Microsoft", "System", "System")]
    public void NamesOfTypes_MayBeAnything(string className, string enumName, string @namespace, string expected)
    {
        var file = TestFile.Table("/app/a.csv", "port,name\n1,A\n2-3,B\n",
            ("PortTableClassName", className), ("PortTableEnumName", enumName), ("PortTableNamespace", @namespace));

        var types = new GeneratedProject(file).Load();

        Assert.Equal(1, new GeneratedClass(types.Type($"{expected}.{className}")).PortOf("a"));
    }

    [Theory]
    [InlineData("ranges", "Ranges_")]
    [InlineData("find", "Find_")]
    [InlineData("get-category", "GetCategory_")]
    [InlineData("is risky", "IsRisky_")]
    [InlineData("port-info", "PortInfo_")]
    [InlineData("port", "Port_")]
    [InlineData("port_", "Port_")]
    [InlineData("to-string", "ToString")]
    public void NameOfAFile_ThatTheCodeNeeds_GetsAnUnderscore(string name, string className) =>
        AssertStepsAside(TestFile.Table($"/app/{name}.csv", Workers), className);

    [Theory]
    [InlineData("Ranges", "Ranges_")]
    [InlineData("Find", "Find_")]
    [InlineData("GetCategory", "GetCategory_")]
    [InlineData("IsRisky", "IsRisky_")]
    [InlineData("LookUp", "LookUp_")]
    [InlineData("TryGetName", "TryGetName_")]
    [InlineData("TryGetPort", "TryGetPort_")]
    [InlineData("PortCategory", "PortCategory_")]
    [InlineData("PortInfo", "PortInfo_")]
    [InlineData("Port", "Port_")]
    [InlineData("ranges", "ranges")]
    [InlineData("port", "port")]
    public void NameOfAClass_ThatTheCodeNeeds_GetsAnUnderscore(string name, string className) =>
        AssertStepsAside(TestFile.Table("/app/own.csv", Workers, ("PortTableClassName", name)), className);

    [Theory]
    [InlineData("Port")]
    [InlineData("Ports")]
    [InlineData("PortInfo")]
    public void NameOfAnEnum_ThatThePackageHas_GetsAnUnderscore(string name) =>
        AssertStepsAside(TestFile.Table("/app/own.csv", Workers, ("PortTableEnumName", name)), "Own");

    [Fact]
    public void ClassNamedLikeThePackagedEnum_InAnotherNamespace_KeepsItsName()
    {
        var own = TestFile.Table("/app/port.csv", Workers, ("PortTableNamespace", "Shop"));

        Assert.Equal(7310, new GeneratedClass(new GeneratedProject([.. TestFile.Packaged, own]).Load().Type("Shop.Port")).PortOf("Orders"));
    }

    private const string Workers = "port,name\n7310,Orders\n7320-7321,Workers\n";

    /// <summary>The own class compiles under its name, and no packaged type is taken away.</summary>
    private static void AssertStepsAside(TestFile own, string className)
    {
        var types = new GeneratedProject([.. TestFile.Packaged, own]).Load();

        Assert.Equal(7310, types.Class(className).PortOf("Orders"));
        Assert.Equal(443, types.Class("Ports").PortOf("Https"));
        Assert.True(types.Type("PortConstants.Port").IsEnum);
        Assert.True(types.Type("PortConstants.PortCategory").IsEnum);
        Assert.Equal("PortInfo", types.Type("PortConstants.PortInfo").Name);
    }

    [Fact]
    public void TablesWhoseNamesDifferInCaseOrMeetAnEnum_LiveSideBySide()
    {
        const string Rows = "port,name\n1,A\n";
        var project = new GeneratedProject(
            TestFile.Table("/a/ports.csv", Rows),
            TestFile.Table("/b/port.csv", Rows),
            TestFile.Table("/c/x.csv", Rows, ("PortTableClassName", "PORTS")),
            TestFile.Table("/d/x.csv", Rows, ("PortTableNamespace", "Other")),
            TestFile.Table("/e/y.csv", Rows, ("PortTableClassName", new string('A', 300))),
            TestFile.Table("/e/z.csv", Rows, ("PortTableClassName", new string('A', 299) + "B")));

        Assert.Equal(1, project.Load().Class("Port").PortOf("A"));
    }

    [Fact]
    public void PropertiesOfTheProject_PlaceTheTypes()
    {
        var project = GeneratedProject.WithTable("port,name\n1,A\n") with
        {
            Properties = [("PortConstantsNamespace", "Contoso.Net"), ("PortConstantsVisibility", "Public")],
        };

        var types = project.Load();

        Assert.All(["Table", "TablePort", "PortCategory", "PortInfo"], name => Assert.True(types.Type("Contoso.Net." + name).IsPublic));
        Assert.Empty(types.Type("Contoso.Net.PortInfo").GetConstructors());
        Assert.Equal(4, types.Type("Contoso.Net.Table").Assembly.GetExportedTypes().Count(type => !type.IsNested));
    }

    [Fact]
    public void WithoutProperties_TypesAreInternal()
    {
        Assert.Empty(GeneratedProject.WithPackagedTables().Load().Type("PortConstants.Ports").Assembly.GetExportedTypes());
    }
}
