using System.IO.Compression;

namespace PortConstants.Package.Tests;

/// <summary>The command as users get it: installed from the packed folder, in a project that has the package and in one that has not.</summary>
public sealed class ToolTests
{
    private const string Program = """using var client = new System.Net.Sockets.TcpClient("broker.example", 5672);""";

    // No part of the batch: its repository has no approved list before the command writes it.
    private readonly Scenario _app = Scenario.Console("Tool", "<PortConstantsStrict>true</PortConstantsStrict>").With("Program.cs", Program).With(".git/description", "");

    [Fact]
    public void Package_HoldsTheCommandAndWhatItAddsToBuilds()
    {
        using var archive = ZipFile.OpenRead(PackedPackage.Instance.Tool);
        const string Tools = "tools/net8.0/any/";

        Assert.Equal(
            [
                "DotnetToolSettings.xml",
                "Inventory/PortConstants.Inventory.Project.targets",
                "Inventory/PortConstants.Inventory.targets",
                "Inventory/analyzers/PortConstants.Analyzers.dll",
                "Inventory/analyzers/PortConstants.Tables.dll",
                .. Directory.GetFiles(Path.Combine(PackedPackage.Repository, "buildTransitive")).Select(file => $"Inventory/buildTransitive/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
                "Inventory/data/ports.csv",
                "Inventory/data/services.csv",
                "Inventory/inventory.globalconfig",
                "Inventory/skipped.globalconfig",
                "Microsoft.Build.Locator.dll",
                "Microsoft.VisualStudio.SolutionPersistence.dll",
                "PortConstants.Analyzers.dll",
                "PortConstants.Generator.dll",
                "PortConstants.Tables.dll",
                "PortConstants.Tool.deps.json",
                "PortConstants.Tool.dll",
                "PortConstants.Tool.runtimeconfig.json",
                "Spectre.Console.Ansi.dll",
                "Spectre.Console.dll",
                "System.CommandLine.dll",
                "YamlDotNet.dll",
            ],
            archive.Entries.Where(entry => entry.FullName.StartsWith(Tools, StringComparison.Ordinal)).Select(entry => entry.FullName[Tools.Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void InstalledCommand_ReportsAndTheStrictBuildHoldsTheList()
    {
        var tool = PackedPackage.Instance.InstallTool();
        Outcome Ports(string arguments = "") => _app.Run($"exec \"{tool}\" {arguments}");
        _app.Write();

        Assert.Contains("5672/tcp", Ports().Output);
        Assert.Equal(1, Ports("--verify").ExitCode);
        Assert.Equal(0, Ports("--update").ExitCode);
        Assert.Equal("port,protocol,direction,name,description\n5672,tcp,connects,Amqp,\n", _app.Read("ports.approved.csv"));
        Assert.Equal(0, Ports("--verify --no-build").ExitCode);
        Assert.Equal(0, _app.BuildAgain().ExitCode);

        _app.With("Program.cs", Program.Replace("5672", "[|5673|]")).Write();
        Assert.Equal([_app.Marks[0] + ": error PORT008"], _app.BuildAgain().Diagnostics);
    }
}
