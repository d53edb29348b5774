using System.Text;
using PortConstants.Tool.Targets;

namespace PortConstants.Tool.Tests.Targets;

public sealed class WholeFileTests : IDisposable
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FailureWhileWriting_LeavesTheFileAndNothingBesideIt()
    {
        _folder.With("list.csv", "before");

        Assert.ThrowsAny<Exception>(() => WholeFile.Write(_folder.PathOf("list.csv"), "\uD800", new UTF8Encoding(false, throwOnInvalidBytes: true)));
        Assert.Equal("before", _folder.Read("list.csv"));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("before")]
    [InlineData("")]
    [InlineData(null)]
    public void File_IsReplacedOrMade(string? before)
    {
        if (before is not null)
            _folder.With("list.csv", before);

        WholeFile.Write(_folder.PathOf("list.csv"), "after", Utf8);

        Assert.Equal("after", _folder.Read("list.csv"));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Permissions_StayAsTheyWere()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        _folder.With("list.csv", "before");
        File.SetUnixFileMode(_folder.PathOf("list.csv"), Mode);

        WholeFile.Write(_folder.PathOf("list.csv"), "after", Utf8);

        Assert.Equal(Mode, File.GetUnixFileMode(_folder.PathOf("list.csv")));
    }

    [Fact]
    public void Device_IsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_folder.PathOf("endless"), "/dev/zero");

        Assert.Empty(WholeFile.Read(_folder.PathOf("endless")));
        WholeFile.Write("/dev/null", "text", Utf8);
    }
}
