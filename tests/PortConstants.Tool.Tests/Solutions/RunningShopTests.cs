using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;

namespace PortConstants.Tool.Tests.Solutions;

/// <summary>The shop runs, and the machine tells what it has open.</summary>
[Collection(nameof(SolutionCollection))]
public sealed class RunningShopTests(BuiltShop shop) : IDisposable
{
    private readonly List<Process> _processes = [];

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
        }
    }

    [Fact]
    public async Task OpenPortsOfTheShop_AreKnown()
    {
        Start("Shop.Web");
        Start("Shop.Orders");
        // If another program of this machine has one of the ports already, it is open all the same.
        await UntilOpenAsync(8080, 8081);
        shop.Folder.With("open.txt", Sockets());

        var run = await CommandRun.RunAsync(shop.Folder.Path, "--merge", "shop.json", "--open", "open.txt");
        File.Delete(shop.Folder.PathOf("open.txt"));

        var known = Section(run.Output, "Open and known");
        Assert.Contains(known, line => line.StartsWith("  8080/tcp", StringComparison.Ordinal) && line.Contains("Shop.Web in Shop.Web/appsettings.json:4"));
        Assert.Contains(known, line => line.StartsWith("  8081/tcp", StringComparison.Ordinal) && line.Contains("Shop.Orders in Shop.Orders/Program.cs:4"));
        Assert.Contains(
            Section(run.Output, "In code and not open"),
            line => line.StartsWith("  9520/udp", StringComparison.Ordinal) && line.Contains("Shop.Beacon"));
        Assert.Equal(Section(run.Output, "Open and in no code").Any() ? 1 : 0, run.ExitCode);
    }

    private void Start(string program)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine("bin", "Debug", "net10.0", $"{program}.dll")])
        {
            WorkingDirectory = shop.Folder.PathOf(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _processes.Add(process);
    }

    private static async Task UntilOpenAsync(params int[] ports)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (ports.Except(Machine.GetActiveTcpListeners().Select(end => end.Port)).Any())
            await Task.Delay(100, limit.Token);
    }

    private static IPGlobalProperties Machine => IPGlobalProperties.GetIPGlobalProperties();

    /// <summary>What <c>ss -tulpn</c> prints; on a machine without it, the same facts as <c>netstat -ano</c> prints them.</summary>
    private static string Sockets()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ss", "-tulpn") { RedirectStandardOutput = true })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
                return text;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is not installed.
        }
        return string.Join('\n',
        [
            "  Proto  Local Address          Foreign Address        State           PID",
            .. Machine.GetActiveTcpListeners().Select(end => $"  TCP    {Text(end)}    0.0.0.0:0    LISTENING    0"),
            .. Machine.GetActiveUdpListeners().Select(end => $"  UDP    {Text(end)}    *:*    0"),
        ]);
    }

    private static string Text(IPEndPoint end) => end.ToString();

    private static IEnumerable<string> Section(string output, string title) =>
        output.Split('\n').SkipWhile(line => line != title).Skip(1).TakeWhile(line => line.Length > 0);
}
