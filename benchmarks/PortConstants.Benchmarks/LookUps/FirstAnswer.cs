using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;

namespace PortConstants.Benchmarks.LookUps;

/// <summary>The time and the memory up to the first answer of a look-up in a fresh process.</summary>
internal static class FirstAnswer
{
    private const string Command = "--first-answer";
    private const string InCode = ", rows in the code";

    private static readonly string[] Kinds =
    [
        "Ports.TryGetName", "FrozenDictionary, packaged", "FrozenDictionary, packaged" + InCode,
        "Iana.TryGetName", "FrozenDictionary, IANA", "FrozenDictionary, IANA" + InCode,
        "Ports.IsRisky", "Ports.TryGetPort", "Iana.TryGetPort",
    ];

    /// <summary>Answers once, if this process was started to do so.</summary>
    public static bool IsChild(string[] args)
    {
        if (args is not [Command, var kind, var file])
            return false;
        var rows = kind.StartsWith("Frozen", StringComparison.Ordinal) && file.Length == 0 ? ReadRows(kind) : [];
        var inCode = file.Length > 0 ? HandWritten.Load(File.ReadAllBytes(file)) : null;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var found = kind switch
        {
            "Ports.TryGetName" => Ports.TryGetName(443, out _),
            "Iana.TryGetName" => Iana.TryGetName(443, out _),
            "Ports.IsRisky" => Ports.IsRisky(445),
            "Ports.TryGetPort" => Ports.TryGetPort("Https", out _),
            "Iana.TryGetPort" => Iana.TryGetPort("Https", out _),
            _ when inCode is not null => inCode(443, out _),
            _ => rows.ToFrozenDictionary().TryGetValue(443, out _),
        };
        var time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Console.WriteLine(FormattableString.Invariant($"{(found ? time.TotalMilliseconds : double.NaN)} {bytes}"));
        return true;
    }

    /// <summary>Starts the processes in turn.</summary>
    public static void Run(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory();
        var times = Kinds.ToDictionary(kind => kind, _ => new List<double>());
        var bytes = Kinds.ToDictionary(kind => kind, _ => new List<double>());
        var files = Kinds.ToDictionary(kind => kind, kind => kind.EndsWith(InCode, StringComparison.Ordinal) ? WriteAssembly(folder, kind) : "");
        for (var round = 0; round < rounds; round++)
        {
            foreach (var kind in Kinds)
            {
                using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(FirstAnswer).Assembly.Location, Command, kind, files[kind]]) { RedirectStandardOutput = true })!;
                var answer = process.StandardOutput.ReadToEnd().Split(' ');
                times[kind].Add(double.Parse(answer[0], CultureInfo.InvariantCulture));
                bytes[kind].Add(double.Parse(answer[1], CultureInfo.InvariantCulture));
            }
        }
        folder.Delete(recursive: true);
        Report.Print("The first answer in a fresh process", ["look-up", "ms", "KB allocated"],
            Kinds.Select(kind => new[] { kind, Report.Number(times[kind].Min()), Report.Number(bytes[kind].Min() / 1000) }));
    }

    private static string WriteAssembly(DirectoryInfo folder, string kind)
    {
        var file = Path.Combine(folder.FullName, kind + ".dll");
        File.WriteAllBytes(file, HandWritten.FrozenDictionary(new Dictionary<int, string>(ReadRows(kind))));
        return file;
    }

    /// <summary>The rows as an array that is there already, without the time to get them.</summary>
    private static KeyValuePair<int, string>[] ReadRows(string kind)
    {
        var files = kind.Contains("IANA") ? [Corpus.TableFile.Registry] : Corpus.TableFile.Packaged;
        var rows = new Dictionary<int, string>();
        foreach (var file in files)
        {
            foreach (var row in PortConstants.Tables.PortTableFile.Read(file.GetText().ToString()).Rows)
                rows.TryAdd(row.Ports.First, row.Name);
        }
        return [.. rows];
    }
}
