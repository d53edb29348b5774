using System.IO.Compression;

namespace PortConstants.Package.Tests;

/// <summary>The command as users get it: installed from the packed folder, in a project that has the package and in one that has not.</summary>
[Collection(nameof(PackageCollection))]
public sealed class ToolTests(PackedPackage package)
{
    private const string Program = """using var client = new System.Net.Sockets.TcpClient("broker.example", 5672);""";

    [Fact]
    public void Package_HoldsTheCommandAndWhatItAddsToBuilds()
    {
        using var archive = ZipFile.OpenRead(package.Tool);
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
                "Microsoft.VisualStudio.SolutionPersistence.dll",
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
        var tool = package.InstallTool();
        var app = package.NewConsumer("Tool")
            .WithConsole("<PortConstantsStrict>true</PortConstantsStrict>")
            .With("Program.cs", Program)
            .With(".git/description", "");

        Assert.Contains("5672/tcp", app.Ports(tool).Output);
        Assert.Equal(1, app.Ports(tool, "--verify").ExitCode);
        Assert.Equal(0, app.Ports(tool, "--update").ExitCode);
        Assert.Equal("port,protocol,direction,name,description\n5672,tcp,connects,Amqp,\n", app.Read("ports.approved.csv"));
        Assert.Equal(0, app.Ports(tool, "--verify --no-build").ExitCode);
        Assert.Equal(0, app.Build().ExitCode);

        app.With("Program.cs", Program.Replace("5672", "[|5673|]"));
        Assert.Equal([app.Marks[0] + ": error PORT008"], app.Build().Diagnostics);
    }
}
