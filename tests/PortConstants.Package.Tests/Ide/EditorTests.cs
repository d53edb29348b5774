namespace PortConstants.Package.Tests.Ide;

/// <summary>The package in an editor: squiggles, light bulbs, completion and hover.</summary>
public sealed class EditorTests(OpenProject project) : IClassFixture<OpenProject>
{
    private readonly Editor _editor = project.Editor;

    [Fact]
    public async Task Squiggles_AreUnderTheNumberAloneAndUnderTheCellOfTheTable() =>
        Assert.Equal(
            ["Program.cs: PORT001 4444", "Program.cs: PORT002 8080", "Program.cs: PORT004 Ports.Ldap", "Program.cs: PORT007 433", "company-ports.csv: PORT103 70000"],
            await _editor.SquigglesAsync());

    [Theory]
    [InlineData("PORT001", "4444", new[] { "Allow port 4444 in .editorconfig" })]
    [InlineData("PORT002", "8080", new[] { "Use CompanyPorts.Printer" })]
    [InlineData("PORT004", "Ports.Ldap", new[] { "Use Ports.Ldaps" })]
    [InlineData("PORT007", "433", new[] { "Use port 443" })]
    public async Task LightBulb_SaysWhatItDoes(string rule, string text, string[] titles) =>
        Assert.Equal(titles, (await _editor.LightBulbAsync(rule, text)).Select(action => action.Title));

    [Fact]
    public async Task AllowingAPort_AddsItToTheListAndEndsTheWarning()
    {
        var after = await _editor.ApplyAsync(Assert.Single(await _editor.LightBulbAsync("PORT001", "4444")));

        Assert.Equal("[*.cs]\nport_constants.allowed_ports = 23, 4444\n", await after.ReadAsync(".editorconfig"));
        Assert.DoesNotContain(await after.SquigglesAsync(), squiggle => squiggle.Contains("PORT001"));
    }

    [Fact]
    public async Task UsingTheConstant_EndsTheSuggestion()
    {
        var after = await _editor.ApplyAsync((await _editor.LightBulbAsync("PORT002", "8080"))[0]);

        Assert.Contains("new TcpClient(\"example.com\", CompanyPorts.Printer);", await after.ReadAsync("Program.cs"));
        Assert.DoesNotContain(await after.SquigglesAsync(), squiggle => squiggle.Contains("PORT002"));
    }

    [Fact]
    public async Task Completion_ListsTheConstantsWithTheirDocumentation()
    {
        var list = await _editor.CompleteAsync("Program.cs", "Ports.");

        Assert.Empty(new[] { "Https", "Ssh", "Imaps", "Find", "Ranges" }.Except(list.Keys));
        Assert.Contains("443", list["Https"]);
        Assert.Contains("The web over TLS", list["Https"]);
    }

    [Fact]
    public async Task Hover_ShowsTheNumberAndTheDocumentation()
    {
        var hover = await _editor.HoverAsync("Program.cs", "Imaps");

        Assert.Contains("int Ports.Imaps = 993", hover);
        Assert.Contains("TLS", hover);
    }
}
