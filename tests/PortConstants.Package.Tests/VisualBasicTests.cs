namespace PortConstants.Package.Tests;

[Collection(nameof(PackageCollection))]
public sealed class VisualBasicTests(PackedPackage package)
{
    [Fact]
    public void VisualBasicProject_IsWarnedOfARiskyPort()
    {
        var app = package.NewConsumer("VisualBasic")
            .WithProject("App.vbproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")
            .With("Program.vb", """
                Module Program
                    Sub Main()
                        Dim client As New Net.Sockets.TcpClient("localhost", [|4444|])
                    End Sub
                End Module
                """);

        var build = app.Build();

        Assert.Equal([app.Marks[0] + ": warning PORT001"], build.Diagnostics);
        Assert.Equal(0, build.ExitCode);
    }
}
