namespace PortConstants.Package.Tests.Severities;

/// <summary>Every way to set the severity of a rule.</summary>
public static class SeverityCases
{
    /// <summary>The ways, in the order of the documentation.</summary>
    public static IReadOnlyList<SeverityCase> All { get; } =
    [
        new("nowhere", "", "warning, warning", "error, error", _ => { }),
        CommandLine("WarningsAsErrors=nullable", "warning, warning", "error, error"),
        CommandLine("WarningsAsErrors=PORT001", "error, error", "error, error"),
        CommandLine("WarningsNotAsErrors=PORT001", "warning, warning", "error, error"),
        CommandLine("TreatWarningsAsErrors=false", "warning, warning", "error, error"),
        CommandLine("TreatWarningsAsErrors=true", "error, error", "error, error"),
        CommandLine("MSBuildWarningsAsMessages=PORT001", "-, -", "error, error"),
        CommandLine("NoWarn=PORT001", "-, -", "-, -"),
        CommandLine("RunAnalyzers=false", "-, -", "refused"),
        CommandLine("RunAnalyzersDuringBuild=false", "-, -", "refused"),
        CommandLine("WarningLevel=0", "-, -", "refused"),
        CommandLine("GenerateMSBuildEditorConfigFile=false", "-, -", "refused"),
        Build("Directory.Build.props", "WarningsAsErrors", "CS8600", "warning, warning", "error, error"),
        Build("Directory.Build.targets", "WarningsAsErrors", "CS8600", "warning, warning", "error, error"),
        Build("Directory.Build.targets", "WarningsNotAsErrors", "$(WarningsNotAsErrors);PORT001", "warning, warning", "error, error"),
        Build("Directory.Build.props", "NoWarn", "$(NoWarn);PORT001", "-, -", "-, -"),
        new("Directory.Build.targets", "a target that removes the analyzers", "-, -", "refused", scenario => scenario.With("Directory.Build.targets", """
            <Project><Target Name="Faster" BeforeTargets="CoreCompile"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target></Project>
            """)),
        new("Directory.Build.targets", "a target that sets `WarningsAsErrors`", "warning, warning", "refused", scenario => scenario.With("Directory.Build.targets", """
            <Project><Target Name="Late" BeforeTargets="CoreCompile"><PropertyGroup><WarningsAsErrors>CS8600</WarningsAsErrors></PropertyGroup></Target></Project>
            """)),
        EditorConfig("dotnet_diagnostic.PORT001.severity = none", "-, warning", "-, error"),
        EditorConfig("dotnet_diagnostic.PORT001.severity = silent", "-, warning", "error, error"),
        EditorConfig("dotnet_diagnostic.PORT001.severity = suggestion", "-, warning", "error, error"),
        EditorConfig("dotnet_diagnostic.PORT001.severity = error", "error, warning", "error, error"),
        EditorConfig("dotnet_analyzer_diagnostic.category-Security.severity = none", "-, -", "-, -"),
        EditorConfig("dotnet_analyzer_diagnostic.category-Security.severity = suggestion", "-, warning", "error, error"),
        EditorConfig("dotnet_analyzer_diagnostic.severity = none", "-, -", "-, -"),
        EditorConfig("port_constants.allowed_ports = 4444", "-, -", "-, -"),
        GlobalConfig("dotnet_diagnostic.PORT001.severity = none", "-, -", "-, -"),
        GlobalConfig("dotnet_diagnostic.PORT001.severity = suggestion", "-, -", "error, error"),
        GlobalConfig("dotnet_analyzer_diagnostic.category-Security.severity = none", "-, -", "-, -"),
        GlobalConfig("port_constants.allowed_ports = 4444", "-, -", "-, -"),
        RuleSet("None", "-, -", "-, -"),
        RuleSet("Info", "-, -", "error, error"),
        RuleSet("Error", "error, error", "error, error"),
        new("rule set", "an included rule set with `None`", "-, -", "-, -", scenario => WithRuleSet(scenario, """<Include Path="inner/inner.ruleset" Action="Default" />""", "None")),
        Code("#pragma warning disable PORT001", "", "-, warning", "-, error"),
        Code("", """[System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "PORT001")]""", "-, warning", "-, error"),
    ];

    private static SeverityCase CommandLine(string property, string outcome, string strict) =>
        new("command line", $"`-p:{property}`", outcome, strict, scenario => scenario.WithProperty(property));

    private static SeverityCase Build(string file, string property, string value, string outcome, string strict) =>
        new(file, $"`<{property}>{value}</{property}>`", outcome, strict,
            scenario => scenario.With(file, $"""
                <Project>
                  <Import Project="../../{file}" />
                  <PropertyGroup><{property}>{value}</{property}></PropertyGroup>
                </Project>
                """));

    private static SeverityCase EditorConfig(string line, string outcome, string strict) =>
        new(".editorconfig, `[*]`", $"`{line}`", outcome, strict, scenario => scenario.With(".editorconfig", $"root = true\n[*]\n{line}\n"));

    private static SeverityCase GlobalConfig(string line, string outcome, string strict) =>
        new(".globalconfig", $"`{line}`", outcome, strict, scenario => scenario.With(".globalconfig", $"is_global = true\n{line}\n"));

    private static SeverityCase RuleSet(string action, string outcome, string strict) =>
        new("rule set", $"`<Rule Id=\"PORT001\" Action=\"{action}\" />`", outcome, strict, scenario => WithRuleSet(scenario, Rule(action), ""));

    private static void WithRuleSet(Scenario scenario, string content, string inner)
    {
        scenario.WithProperty("CodeAnalysisRuleSet=my.ruleset").With("my.ruleset", ToRuleSet(content));
        if (inner.Length > 0)
            scenario.With("inner/inner.ruleset", ToRuleSet(Rule(inner)));
    }

    private static string Rule(string action) =>
        $"""<Rules AnalyzerId="PortConstants" RuleNamespace="PortConstants"><Rule Id="PORT001" Action="{action}" /></Rules>""";

    private static string ToRuleSet(string content) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <RuleSet Name="Test" ToolsVersion="17.0">{content}</RuleSet>
        """;

    private static SeverityCase Code(string line, string attribute, string outcome, string strict) =>
        new("code", $"`{line}{attribute.Replace("System.Diagnostics.CodeAnalysis.", "")}`", outcome, strict,
            scenario => scenario.With("A.cs", $$"""
                {{line}}
                class A { {{attribute}} void M() { new System.Net.Sockets.TcpClient("x.example", 4444); } }
                """));
}
