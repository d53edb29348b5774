namespace PortConstants.Package.Tests;

public sealed class IncrementalBuildTests
{
    private static readonly Scenario App = Scenario.Console("Incremental", items: """<PortTable Include="tables/*.csv" ClassName="OwnPorts" />""")
        .With("tables/first.csv", "port,name\n7310,Orders\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.OwnPorts.TryGetName(7320, out var name) ? name : \"none\");");

    // 11: a build copies the table to where the wildcard finds it.
    private static readonly Scenario Copied = Scenario.Console("IncrementalCopied", items: """
            <PortTable Include="**/*.csv" ClassName="Co" />
            <Content Include="co.csv" CopyToOutputDirectory="Always" />
            """)
        .With("co.csv", "port,name\n7001,A\n7002,B\n")
        .With("Program.cs", "System.Console.WriteLine(PortConstants.Co.A);");

    // What the compiler ignored in the last build is looked at again when nothing but the option has changed.
    private static readonly Scenario Gate = Scenario.Library("IncrementalGate")
        .With("A.cs", """class A { void M() { new System.Net.Sockets.TcpClient("x.example", [|4444|]); } }""")
        .WithProperty("PortConstantsStrict=true").WithProperty("NoWarn=PORT001");

    [Fact]
    public void TableThatIsAddedEditedOrRemoved_CountsInTheNextBuild()
    {
        Assert.Equal("none", App.RunProgram().Output.Trim());

        App.Write("tables/second.csv", "port,name\n7320,Billing\n");
        Assert.Equal("Billing", App.Run("run --no-restore").Output.Trim());

        App.Write("tables/second.csv", "port,name\n7320,Invoices\n");
        Assert.Equal("Invoices", App.Run("run --no-restore").Output.Trim());

        App.Delete("tables/second.csv");
        Assert.Equal("none", App.Run("run --no-restore").Output.Trim());
    }

    [Fact]
    public void CopyOfATableInTheOutput_IsNoTable()
    {
        Assert.Equal("7001", Copied.RunProgram().Output.Trim());

        Copied.Write("co.csv", "port,name\n7009,A\n7002,B\n");
        Copied.BuildAgain("--no-restore").Clean();
        Assert.Equal("7009", Copied.RunProgram().Output.Trim());
        Copied.BuildAgain("--no-restore -t:Rebuild").Clean();
    }

    [Fact]
    public void StrictBuildAfterOneThatWasSilenced_Fails()
    {
        Gate.Build.Clean();

        Assert.Equal([Gate.Marks[0] + ": error PORT001"], Gate.BuildAgain("--no-restore -p:PortConstantsStrict=true").Diagnostics);
    }
}
