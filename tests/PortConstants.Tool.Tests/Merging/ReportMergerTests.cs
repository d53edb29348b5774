using CsCheck;
using PortConstants.Tool.Merging;
using PortConstants.Tool.Model;

namespace PortConstants.Tool.Tests.Merging;

public sealed class ReportMergerTests
{
    // Few values, so that reports often have a project or a place in common.
    private static readonly Gen<string> Path = OneOf("A/A.csproj", "B/B.csproj", "C/C.vbproj");

    private static readonly Gen<ReportedProject> Project =
        from path in Path
        from targets in OneOf<string[]>([], ["net8.0"], ["net10.0"], ["net10.0", "net8.0"])
        from executable in Gen.Bool
        from references in OneOf<string[]>([], ["B/B.csproj"], ["C/C.vbproj"])
        from read in OneOf("", "build", "source")
        from problem in OneOf("", "CS1002", "NU1101")
        select new ReportedProject(path, path[..1], targets, executable, references, read, problem);

    private static readonly Gen<ReportedPort> Port =
        from port in Gen.Int[1, 4]
        from direction in OneOf("listens", "connects", "unknown")
        from project in Path
        from line in Gen.Int[1, 3]
        from approved in OneOf<bool?>(null, true, false)
        from confidence in OneOf("shown", "named", "default")
        select Reports.Port(port, direction, project: project, line: line, confidence: confidence) with { Approved = approved };

    private static readonly Gen<ReportedFinding> Finding =
        from rule in OneOf("PORT003", "PORT201")
        from severity in OneOf("error", "warning", "note")
        from line in Gen.Int[1, 3]
        select Reports.Finding(rule, severity: severity, line: line);

    private static readonly Gen<PortReport> Report =
        from complete in Gen.Bool
        from projects in Project.Array[0, 3]
        from ports in Port.Array[0, 6]
        from findings in Finding.Array[0, 4]
        from outside in Gen.Select(Path, Gen.Int[1, 2], (path, line) => new OutsidePlace(path, "Program.cs", line, "variable")).Array[0, 3]
        select Merge(ReportOrder.Create(complete, projects.DistinctBy(project => project.Path), ports.DistinctBy(Place), findings, outside));

    [Fact]
    public void Merging_IsCommutative() =>
        Gen.Select(Report, Report).Sample((a, b) => Json(Merge(a, b)) == Json(Merge(b, a)), iter: 2000);

    [Fact]
    public void Merging_IsAssociative() =>
        Gen.Select(Report, Report, Report).Sample((a, b, c) => Json(Merge(Merge(a, b), c)) == Json(Merge(a, Merge(b, c))), iter: 2000);

    [Fact]
    public void Merging_IsIdempotent() =>
        Report.Sample(a => Json(Merge(a, a)) == Json(a), iter: 2000);

    [Fact]
    public void Merging_KeepsEveryPlace() =>
        Gen.Select(Report, Report).Sample((a, b) =>
            Merge(a, b).Ports.Select(Place).ToHashSet().SetEquals(a.Ports.Concat(b.Ports).Select(Place)), iter: 2000);

    [Fact]
    public void WrittenReport_IsReadAsItWas() =>
        Report.Sample(report =>
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Json(report)));
            return Json(ReportJson.Read(stream)) == Json(report);
        }, iter: 500);

    [Fact]
    public void FailedProject_StaysFailed() => Assert.Equal(
        (false, "CS1002"),
        Merge(Reports.Report([Reports.Project("A.csproj", problem: "CS1002")]), Reports.Report([Reports.Project("A.csproj")])) is var merged
            ? (merged.Complete, merged.Projects[0].Problem)
            : default);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static PortReport Merge(params PortReport[] reports)
    {
        var merger = new ReportMerger();
        foreach (var report in reports)
            merger.Add(report);
        return merger.ToReport();
    }

    private static ReportedPort Place(ReportedPort port) => port with { Approved = null, Confidence = "" };

    private static string Json(PortReport report) => ReportJson.Write(report);
}
