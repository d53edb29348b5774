namespace PortConstants.Package.Tests.Severities;

/// <summary>One way to set the severity of a rule, and what becomes of it in code and in a settings file.</summary>
/// <param name="Place">Where it is set, as the documentation names it.</param>
/// <param name="Setting">What is set, as the documentation shows it.</param>
/// <param name="Outcome">Code and settings file, in a build that is not strict: <c>warning</c>, <c>error</c> or <c>-</c>.</param>
/// <param name="Strict">The same in a strict build; <c>refused</c> where it fails because it cannot check.</param>
/// <param name="Set">Sets it in a scenario.</param>
public sealed record SeverityCase(string Place, string Setting, string Outcome, string Strict, Action<Scenario> Set)
{
    /// <summary>The row of the documentation.</summary>
    public string Row => $"| {Place} | {Setting} | {Cells(Outcome)} | {Cells(Strict)} |";

    /// <summary>The project with the setting.</summary>
    public Scenario ToScenario(int number, bool isStrict)
    {
        var scenario = new Scenario($"Severity{number}{(isStrict ? "Strict" : "")}")
            .With("appsettings.json", """{ "Backup": { "Port": 4444 } }""")
            .With("A.cs", """class A { void M() { new System.Net.Sockets.TcpClient("x.example", 4444); } }""")
            .WithProject("App.csproj", "<TargetFramework>net10.0</TargetFramework><PortConstantsLookUps>none</PortConstantsLookUps>");
        Set(scenario);
        return isStrict ? scenario.WithProperty("PortConstantsStrict=true") : scenario;
    }

    private static string Cells(string outcome) => outcome == "refused" ? "error PORT109 | error PORT109" : outcome.Replace(", ", " | ");
}
