using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Fixes;

/// <summary>PORT001: the port allowed in the .editorconfig.</summary>
public class RiskyPortFixerTests
{
    private const string Rule = "PORT001";

    private const string Before = """
        class C
        {
            int _port = [|4444|];
            int _rpcPort = [|135|];
            int _otherPort = [|4444|];
        }
        """;

    private const string After = """
        class C
        {
            int _port = 4444;
            int _rpcPort = 135;
            int _otherPort = 4444;
        }
        """;

    [Fact]
    public Task The_title_says_what_is_allowed_and_where() => PortFixVerifier.VerifyAsync(Rule,
        "class C { int _port = [|4444|]; }",
        "class C { int _port = 4444; }",
        title: "Allow port 4444 in .editorconfig",
        optionsAfter: PortVerifier.EditorConfig("port_constants.allowed_ports = 4444\n"));

    [Fact]
    public Task An_encrypted_counterpart_comes_first() => PortFixVerifier.VerifyAsync(Rule,
        "using PortConstants;\n\nclass C { int _port = [|9100|]; }",
        "using PortConstants;\n\nclass C { int _port = CompanyPorts.PrinterTls; }",
        title: "Use CompanyPorts.PrinterTls",
        files: [TestFile.Table("/app/company-ports.csv", "port,name,risk,encrypted\n9100,Printer,anyone can print,PrinterTls\n9143,PrinterTls,,")]);

    [Fact]
    public Task Without_an_editorconfig_one_is_made_beside_the_project() => PortFixVerifier.VerifyAsync(Rule, Before, After,
        configure: test =>
        {
            test.ProjectPath = "/0/App.csproj";
            test.TestState.AnalyzerConfigFiles.RemoveAt(1);
            test.FixedState.AnalyzerConfigFiles.AddRange([test.TestState.AnalyzerConfigFiles[0], Made("4444, 135")]);
            test.BatchFixedState.AnalyzerConfigFiles.AddRange([test.TestState.AnalyzerConfigFiles[0], Made("135, 4444")]);
        });

    [Theory]
    [InlineData("", "port_constants.allowed_ports = {0}\n")]
    [InlineData("indent_size = 4\n\n[*.md]\nindent_size = 2\n", "indent_size = 4\nport_constants.allowed_ports = {0}\n\n[*.md]\nindent_size = 2\n")]
    [InlineData("port_constants.allowed_ports = 23\n", "port_constants.allowed_ports = 23, {0}\n")]
    [InlineData("[*.cs]\nPort_Constants.Allowed_Ports: 23, 6881-6999\n", "[*.cs]\nPort_Constants.Allowed_Ports: 23, 6881-6999, {0}\n")]
    [InlineData("port_constants.allowed_ports = 23\n[Test*.cs]\nport_constants.allowed_ports = 69", "port_constants.allowed_ports = 23\n[Test*.cs]\nport_constants.allowed_ports = 69, {0}")]
    [InlineData("port_constants.allowed_ports = 23\n[Other.cs]\nport_constants.allowed_ports = 69", "port_constants.allowed_ports = 23, {0}\n[Other.cs]\nport_constants.allowed_ports = 69")]
    public Task The_port_joins_the_list(string options, string optionsAfter) => PortFixVerifier.VerifyAsync(Rule, Before, After,
        options: options,
        optionsAfter: PortVerifier.EditorConfig(optionsAfter.Replace("{0}", "4444, 135")),
        configure: test => test.BatchFixedState.AnalyzerConfigFiles.AddRange(
            [test.TestState.AnalyzerConfigFiles[0], ("/.editorconfig", SourceText.From(PortVerifier.EditorConfig(optionsAfter.Replace("{0}", "135, 4444"))))]));

    [Fact]
    public Task Visual_Basic_gets_a_section_of_its_own() => PortFixVerifier.VerifyAsync(Rule,
        "Class C\n    Private _port As Integer = [|4444|]\nEnd Class",
        "Class C\n    Private _port As Integer = 4444\nEnd Class",
        language: LanguageNames.VisualBasic,
        configure: test =>
        {
            test.TestState.AnalyzerConfigFiles[1] = ("/.editorconfig", SourceText.From("[*.md]\nindent_size = 2\n"));
            test.FixedState.AnalyzerConfigFiles.AddRange(
                [test.TestState.AnalyzerConfigFiles[0], ("/.editorconfig", SourceText.From("[*.md]\nindent_size = 2\n\n[*.vb]\nport_constants.allowed_ports = 4444\n"))]);
        });

    [Fact]
    public Task A_list_that_cannot_be_read_is_left_alone() =>
        PortFixVerifier.VerifyAsync(Rule, Before, Before, options: "port_constants.allowed_ports = all");

    private static (string Path, SourceText Text) Made(string ports) =>
        ("/0/.editorconfig", SourceText.From($"[*.cs]\nport_constants.allowed_ports = {ports}\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
}
