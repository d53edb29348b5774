using CsCheck;
using PortConstants.Analyzers.Configuration.Dockerfile;

namespace PortConstants.Tests.Configuration;

/// <summary>Properties of the reader of Dockerfiles on what only they have.</summary>
public class DockerfileReaderProperties
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "FROM a\n", "EXPOSE ", "ENV A=", "ARG B=1\n", "RUN ", "HEALTHCHECK ", "[\"a\", \"--urls\"]", "4444", "/tcp", "-",
        "$A", "${A:-4}", "${", "\\\n", "`\r\n", "# escape=`\n", "# c\n", "<<EOF\n", "EOF\n", "\n", " ", "\"", "'")
        .Array[0, 12].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_without_an_exception() => Text.Sample(text => { DockerfileReader.Read(text); }, iter: 20_000);

    [Fact]
    public void Each_character_of_a_value_is_found_in_the_file() => Text.Select(text => "FROM a\n" + text)
        .Sample(text => ReaderProperties.AllAreFound(text, DockerfileReader.Read(text)), iter: 20_000);

    [Fact]
    public void Long_instructions_and_variables_are_read()
    {
        Assert.NotNull(DockerfileReader.Read("FROM a\nEXPOSE " + "80 \\\n".Times(100_000)));
        Assert.NotNull(DockerfileReader.Read("FROM a\n" + "ENV A=$A$A$A$A\n".Times(1_000) + "EXPOSE $A"));
    }
}
