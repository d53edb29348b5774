namespace PortConstants.Benchmarks;

/// <summary>Measures candidates in turn, round after round, so that whatever else the machine does meets all of them alike.</summary>
internal static class Interleaved
{
    /// <summary>The processor time of this process, in milliseconds, and the bytes allocated: the least of each candidate's rounds, since whatever disturbs a round only adds to it.</summary>
    public static (double Milliseconds, double Bytes)[] Measure(int rounds, params Action[] candidates)
    {
        var times = candidates.Select(_ => new List<double>()).ToList();
        var bytes = candidates.Select(_ => new List<double>()).ToList();
        for (var round = -2; round < rounds; round++)
        {
            foreach (var i in Turns(round, candidates.Length))
            {
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var start = Environment.CpuUsage.TotalTime;
                candidates[i]();
                var time = Environment.CpuUsage.TotalTime - start;
                // The first two rounds are for the JIT compiler.
                if (round < 0)
                    continue;
                times[i].Add(time.TotalMilliseconds);
                bytes[i].Add(GC.GetTotalAllocatedBytes(precise: true) - allocated);
            }
        }
        return [.. times.Zip(bytes, (time, allocation) => (time.Min(), allocation.Min()))];
    }

    /// <summary>The order of the candidates in a round: forwards, and in the next one backwards, since the heap of one slows the next.</summary>
    public static IEnumerable<int> Turns(int round, int candidates) =>
        Enumerable.Range(0, candidates).Select(turn => round % 2 == 0 ? turn : candidates - 1 - turn);
}
