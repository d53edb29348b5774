using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace PortConstants.Package.Tests.Ide;

/// <summary>03, 04: the light bulb "Allow port", applied to the files on disk, which are then built again.</summary>
public sealed class AllowFixTests
{
    private const string Lines = "root = true\r\n\r\n[Sub/**.cs]\r\n\tport_constants.allowed_ports = 445, 135 # of the printer, ticket 4711\r\n";

    private static readonly Scenario App = Scenario.Library("AllowFix")
        .With(".editorconfig", "\ufeff" + Lines)
        .With("A.cs", """using System.Net.Sockets; class A { void M() { new TcpClient("x.example", [|4444|]); } }""")
        .With("Sub/B.cs", """using System.Net.Sockets; class B { void M() { new TcpClient("x.example", 445); new TcpClient("x.example", [|593|]); } }""");

    [Fact]
    public async Task AllowedPorts_AreAddedAndNoneIsTakenBack()
    {
        Assert.Equal(App.Marks.Select(place => place + ": warning PORT001"), App.Build.Diagnostics);
        using var workspace = MSBuildWorkspace.Create();
        var editor = new Editor(await workspace.OpenProjectAsync(App.PathOf("App.csproj")));

        editor = await editor.ApplyAsync((await editor.LightBulbAsync("PORT001", "4444")).Single());
        editor = await editor.ApplyAsync((await editor.LightBulbAsync("PORT001", "593")).Single());
        await editor.SaveAsync(".editorconfig");

        var expected = Lines
            .Replace("[Sub", "[*.cs]\r\nport_constants.allowed_ports = 4444\r\n\r\n[Sub")
            .Replace("445, 135 #", "445, 135, 593 #");
        Assert.Equal(Encoding.UTF8.GetBytes("\ufeff" + expected), File.ReadAllBytes(App.PathOf(".editorconfig")));
        App.BuildAgain("--no-restore --no-incremental").Clean();
    }
}
