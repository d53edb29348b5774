using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Repository;

/// <summary>The picture in the README is what an editor shows: the messages and light bulbs are those of the rules.</summary>
public class EditorPictureTests
{
    private const string Path = "docs/images/editor.svg";

    private const string Source = """
        using System.Net.Sockets;
        using PortConstants;

        var shop = new TcpClient("shop.example", Ports.Https);
        var orders = new TcpClient("db.example", 5432);
        var backup = new TcpClient("backup.example", 4444);
        """;

    [Fact]
    public async Task Picture_ShowsWhatTheRulesReport() => ApprovedFile.Verify(Path, EditorPicture.Draw(await EditorScene.OpenAsync(Source)));

    [Fact]
    public void Readme_ShowsThePicture() => Assert.Contains($"]({Path})", TestFolders.Read("README.md"));
}
