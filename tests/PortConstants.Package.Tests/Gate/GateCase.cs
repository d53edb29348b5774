namespace PortConstants.Package.Tests.Gate;

/// <summary>One way to keep a strict build from checking, and what becomes of a risky port in code and in a settings file.</summary>
/// <param name="Way">What is done, as the documentation names it.</param>
/// <param name="Outcome">
/// <c>error</c> where the port is reported all the same, <c>refused</c> where the build fails because it cannot check, <c>-</c> where nothing
/// is reported; for code and settings file.
/// </param>
/// <param name="Set">Does it in a scenario.</param>
public sealed record GateCase(string Way, string Outcome, Action<Scenario> Set)
{
    /// <summary>The row of the documentation.</summary>
    public string Row => $"| {Way} | {(Outcome == "refused" ? "error PORT109 | error PORT109" : Outcome.Replace(", ", " | "))} |";

    /// <summary>The strict project.</summary>
    public Scenario ToScenario(int number)
    {
        var scenario = new Scenario($"Gate{number}")
            .With("appsettings.json", """{ "Backup": { "Port": 4444 } }""")
            .With("A.cs", "class A { void M() { new System.Net.Sockets.TcpClient(\"x.example\", 4444); } }")
            .WithProject("App.csproj", "<TargetFramework>net10.0</TargetFramework><PortConstantsLookUps>none</PortConstantsLookUps>")
            .WithProperty("PortConstantsStrict=true");
        Set(scenario);
        return scenario;
    }
}
