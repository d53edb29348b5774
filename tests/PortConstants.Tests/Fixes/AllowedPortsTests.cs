using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT001: the edit of the configuration file removes nothing from any other file, and leaves everything else as it is.</summary>
public class AllowedPortsTests
{
    private const string Key = "port_constants.allowed_ports";

    [Theory]
    [InlineData("[0/Sub/**.cs]\n{K} = 445, 135\n", "[*.cs]\n{K} = 4444\n\n[0/Sub/**.cs]\n{K} = 445, 135\n")]
    [InlineData("root = true\n\n# Ours.\n\n# The old\n# gateways.\n[Old/*.cs]\n{K} = 445\n", "root = true\n\n# Ours.\n\n[*.cs]\n{K} = 4444\n\n# The old\n# gateways.\n[Old/*.cs]\n{K} = 445\n")]
    [InlineData("[*.cs]\nindent_size = 4\n[Sub/*.cs]\n{K} = 445\n", "[*.cs]\nindent_size = 4\n{K} = 4444\n[Sub/*.cs]\n{K} = 445\n")]
    [InlineData("[Sub/*.cs]\n{K} = 445\n[*.cs]\nindent_size = 4\n", "[*.cs]\n{K} = 4444\n\n[Sub/*.cs]\n{K} = 445\n[*.cs]\nindent_size = 4\n")]
    public Task SectionsOfOtherFiles_KeepTheirPorts(string before, string after) => VerifyAsync(before, after);

    [Theory]
    [InlineData("[*.cs]\n\t{K} = 21 # ftp of the printer, ticket 4711\n\tindent_size = 4\n", "[*.cs]\n\t{K} = 21, 4444 # ftp of the printer, ticket 4711\n\tindent_size = 4\n")]
    [InlineData("[*.cs]\n{K}=21;the printer\n", "[*.cs]\n{K}=21, 4444;the printer\n")]
    [InlineData("[*.cs]\n{K} =\n", "[*.cs]\n{K} = 4444\n")]
    [InlineData("[*.cs]\n{K} = 21\n{K} = 22\n", "[*.cs]\n{K} = 21\n{K} = 22, 4444\n")]
    [InlineData("[*.{cs,vb}]\r\n{K} : 21   \r\nindent_size = 4\r\n", "[*.{cs,vb}]\r\n{K} : 21, 4444   \r\nindent_size = 4\r\n")]
    [InlineData("[*.cs]\r\n  indent_size = 4\r\n", "[*.cs]\r\n  indent_size = 4\r\n  {K} = 4444\r\n")]
    [InlineData("[*.cs]\nindent_size = 4\n\n# Tests.\n[Tests/*.cs]\nindent_size = 2\n", "[*.cs]\nindent_size = 4\n{K} = 4444\n\n# Tests.\n[Tests/*.cs]\nindent_size = 2\n")]
    [InlineData("[*.md]\nindent_size = 4", "[*.md]\nindent_size = 4\n\n[*.cs]\n{K} = 4444\n")]
    [InlineData("", "[*.cs]\n{K} = 4444\n")]
    public Task CommentsIndentationAndLineEnds_Stay(string before, string after) => VerifyAsync(before, after);

    [Fact]
    public Task ListOfAnOuterFile_IsNotReplacedInTheInnerFile() => VerifyAsync(
        [("/.editorconfig", "root = true\n[0/Sub/*.cs]\n{K} = 135\n"), ("/0/.editorconfig", "[*.cs]\nindent_size = 4\n")],
        [("/.editorconfig", "root = true\n[0/Sub/*.cs]\n{K} = 135\n"), ("/0/.editorconfig", "[*.cs]\nindent_size = 4\n\n[/Test0.cs]\n{K} = 4444\n")]);

    [Fact]
    public Task ListOfAnOuterFile_IsContinuedThere() => VerifyAsync(
        [("/.editorconfig", "root = true\n[*.cs]\n{K} = 135\n"), ("/0/.editorconfig", "[*.cs]\nindent_size = 4\n")],
        [("/.editorconfig", "root = true\n[*.cs]\n{K} = 135, 4444\n"), ("/0/.editorconfig", "[*.cs]\nindent_size = 4\n")]);

    [Fact]
    public Task ListOfAGlobalConfiguration_IsContinuedThere() => VerifyAsync(
        [("/0/.globalconfig", "is_global = true\nglobal_level = 7\n{K} = 135 # every file\n"), ("/0/.editorconfig", "[*.cs]\nindent_size = 4\n")],
        [("/0/.globalconfig", "is_global = true\nglobal_level = 7\n{K} = 135, 4444 # every file\n"), ("/0/.editorconfig", "[*.cs]\nindent_size = 4\n")]);

    private static Task VerifyAsync(string before, string after) => VerifyAsync([("/.editorconfig", before)], [("/.editorconfig", after)]);

    /// <summary>One risky port in one file; another file in the folder <c>Sub</c> that uses an allowed one.</summary>
    private static Task VerifyAsync((string Path, string Text)[] before, (string Path, string Text)[] after) => PortFixVerifier.VerifyAsync(
        "PORT001",
        "class C { int _port = [|4444|]; }",
        "class C { int _port = 4444; }",
        sources: before.Any(file => file.Text.Contains("135")) ? [("/0/Sub/B.cs", "class B { int _port = 135; }")] : [],
        configure: test =>
        {
            test.TestState.AnalyzerConfigFiles.RemoveAt(1);
            test.FixedState.AnalyzerConfigFiles.Add(test.TestState.AnalyzerConfigFiles[0]);
            test.TestState.AnalyzerConfigFiles.AddRange(before.Select(Read));
            test.FixedState.AnalyzerConfigFiles.AddRange(after.Select(Read));
        });

    private static (string Path, SourceText Text) Read((string Path, string Text) file) => (file.Path, SourceText.From(file.Text.Replace("{K}", Key)));
}
