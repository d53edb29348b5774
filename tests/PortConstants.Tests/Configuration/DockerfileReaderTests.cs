using PortConstants.Analyzers.Configuration.Dockerfile;

namespace PortConstants.Tests.Configuration;

/// <summary>The settings of a Dockerfile with their values, as Docker reads them.</summary>
public class DockerfileReaderTests
{
    [Theory]
    [InlineData("Dockerfile", true)]
    [InlineData("DOCKERFILE", true)]
    [InlineData("Dockerfile.prod", true)]
    [InlineData("Dockerfile-dev", true)]
    [InlineData("Dockerfile_dev", true)]
    [InlineData("shop.dockerfile", true)]
    [InlineData("containerfile", true)]
    [InlineData("Dockerfiles", false)]
    [InlineData("Dockerfile1", false)]
    [InlineData("MyDockerfile", false)]
    [InlineData("Containerfile.json", false)]
    [InlineData(".dockerignore", false)]
    [InlineData("Dockerfile.dockerignore", false)]
    [InlineData("Dockerfile.original", false)]
    [InlineData("", false)]
    public void Name_IsThatOfADockerfile(string name, bool expected) => Assert.Equal(expected, DockerfileReader.IsFileName(name));

    [Theory]
    // Quotes, older forms, several pairs.
    [InlineData("ENV A=1 B=\"2 3\" C='4\"5'", "A=1", "B=2 3", "C=4\"5")]
    [InlineData("ENV A=\"x'y\" B=\"it's\"", "A=x'y", "B=it's")]
    [InlineData("ENV A  1 2", "A=1 2")]
    [InlineData("ENV A")]
    [InlineData("ENV A=")]
    [InlineData("ENV A=1 B C=2", "A=1", "C=2")]
    [InlineData("ENV AA=1=2", "AA=1=2")]
    [InlineData("ENV =1")]
    [InlineData("ARG A=1\nARG B", "A=1")]
    [InlineData("env a=1\nEnv b=2", "a=1", "b=2")]
    [InlineData("ENVA=1\nENV-A=1\n1 A=1")]
    [InlineData("EXPOSE 80 \"81\" '82'/tcp", "EXPOSE=80", "EXPOSE=81", "EXPOSE=82/tcp as 82")]
    [InlineData("EXPOSE")]
    // Variables.
    [InlineData("ENV A=1\nEXPOSE $A ${A} $A/udp ${A}2 $AB x$", "EXPOSE=1", "EXPOSE=1", "EXPOSE=1/udp as 1", "EXPOSE=12 as 1", "EXPOSE=$AB", "EXPOSE=x$")]
    [InlineData("EXPOSE ${A:-1} ${A:-} ${A:+2} ${A-3} ${} ${A $", "EXPOSE=1", "EXPOSE=${A:+2}", "EXPOSE=${A-3}", "EXPOSE=${}", "EXPOSE=${A", "EXPOSE=$")]
    [InlineData("ENV A=1\nEXPOSE ${A:-2} ${A:+3} ${A:2} ${A-4} ${A_}", "EXPOSE=1", "EXPOSE=${A:+3}", "EXPOSE=${A:2}", "EXPOSE=${A-4}", "EXPOSE=${A_}")]
    [InlineData("ENV A=1\nENV A=2\nENV B=$A\nEXPOSE $B", "EXPOSE=2", "A=1")]
    [InlineData("ENV a=1\nEXPOSE $A", "EXPOSE=$A", "a=1")]
    [InlineData("ENV A_1=1\nEXPOSE $A_1-$A_1", "EXPOSE=1-1 as 1")]
    [InlineData("ENV A=1 B=2\nEXPOSE $B$A", "EXPOSE=21 as 2")]
    [InlineData("ENV A=1\nFROM alpine\nEXPOSE $A", "EXPOSE=$A", "A=1")]
    // Command lines.
    [InlineData("CMD [\"a\", \"--x\", \"1\"]", "CMD=  a    --x    1   as [\"a\", \"--x\", \"1\"]")]
    [InlineData("CMD a --x 1", "CMD=a --x 1")]
    [InlineData("ENTRYPOINT a [1]", "ENTRYPOINT=a  1  as a [1]")]
    [InlineData("CMD a, [1", "CMD=a,  1 as a, [1")]
    [InlineData("CMD a, 1", "CMD=a, 1")]
    [InlineData("ENV A=1\nHEALTHCHECK CMD x:$A", "HEALTHCHECK=CMD x:1 as CMD x:")]
    // Continued lines and comments.
    [InlineData("ENV A=1 \\\n B=2", "A=1", "B=2")]
    [InlineData("ENV A=1 \\  \t\n\n# C=3 \\\n  # D=4\n B=2\nENV E=5", "A=1", "B=2", "E=5")]
    [InlineData("ENV A=1\\\r\nB=2 \\\r\n\r\nC=3\rENV D=4", "A=1", "B=2", "C=3", "D=4")]
    [InlineData("ENV A=1 \\", "A=1")]
    [InlineData("ENV A=1 #2", "A=1")]
    [InlineData("  \tENV\tA=1\n\t# ENV B=2\n\nENV C=3", "A=1", "C=3")]
    [InlineData("ENV A=\\1\\ 2", "A=\\1\\")]
    // Here-documents.
    [InlineData("RUN <<A cat\nENV B=1\nA\nENV C=2", "C=2")]
    [InlineData("RUN <<-'A_1'\nENV B=1\n\tA_1 \nENV C=2", "C=2")]
    [InlineData("COPY <<A <<B /x\nENV C=1\nA\nENV D=2\nB\nENV E=3", "E=3")]
    [InlineData("ADD <<\"A\" /x\nA B\nENV C=1\nA\nENV D=2", "D=2")]
    [InlineData("RUN <<A\nENV B=1")]
    [InlineData("RUN x <<\nENV A=1", "A=1")]
    [InlineData("RUN x <<-\nENV A=1", "A=1")]
    [InlineData("RUN x <<1\nENV A=1\n1", "A=1")]
    [InlineData("ENV A=<<B\nENV C=1\nB", "A=<<B", "C=1")]
    [InlineData("run <<A\nENV B=1\nA")]
    public void Setting_IsRead(string text, params string[] expected) =>
        Assert.Equal(expected, SettingList.Of(DockerfileReader.Read, "FROM alpine\n" + text));

    [Theory]
    [InlineData("# escape=`\nFROM a\nENV A=1 `\n B=2\\\nENV C=3", "A=1", "B=2\\", "C=3")]
    [InlineData("#ESCAPE = ` \r\nFROM a\nENV A=1 `\n B=2", "A=1", "B=2")]
    [InlineData("# syntax=docker/dockerfile:1\n# escape=`\nFROM a\nENV A=1 `\n B=2", "A=1", "B=2")]
    [InlineData("# check=skip=all\n# escape=`\nFROM a\nENV A=1 `\n B=2", "A=1")]
    [InlineData("# a note = 1\n# escape=`\nFROM a\nENV A=1 `\nENV B=2", "A=1", "B=2")]
    [InlineData("# note\n# escape=`\nFROM a\nENV A=1 `\nENV B=2", "A=1", "B=2")]
    [InlineData("# =`\n# escape=`\nFROM a\nENV A=1 `\nENV B=2", "A=1", "B=2")]
    [InlineData("FROM a\n# escape=`\nENV A=1 `\nENV B=2", "A=1", "B=2")]
    [InlineData("# escape=\\\nFROM a\nENV A=1 \\\n B=2", "A=1", "B=2")]
    [InlineData("# escape=x\nFROM a\nENV A=1x\nENV B=2", "A=1x", "B=2")]
    public void EscapeDirective_IsReadAtTheBeginning(string text, params string[] expected) =>
        Assert.Equal(expected, SettingList.Of(DockerfileReader.Read, text).Select(line => line.Replace("=1 `", "=1")));

    [Theory]
    [InlineData("ARG A=1\nFROM a\nARG A\nEXPOSE $A", "EXPOSE=1")]
    [InlineData("ARG A=1\nFROM a\nEXPOSE $A", "EXPOSE=$A", "A=1")]
    [InlineData("ARG A=1\nFROM a\nENV A=\nEXPOSE $A", "A=1")]
    [InlineData("ARG A=1\nFROM a\nARG A=2\nEXPOSE $A", "EXPOSE=2", "A=1")]
    [InlineData("ARG A=1\nARG B=${A}2\nFROM a\nARG B\nEXPOSE $B", "EXPOSE=12 as 1")]
    [InlineData("FROM a\nARG A=1\nFROM b\nEXPOSE $A", "EXPOSE=$A", "A=1")]
    [InlineData("FROM a AS b\nARG A=1\nFROM b\nEXPOSE $A", "EXPOSE=$A", "A=1")]
    public void Argument_HoldsInItsStage(string text, params string[] expected) =>
        Assert.Equal(expected, SettingList.Of(DockerfileReader.Read, text));

    [Theory]
    [InlineData("FROM a AS b\nENV A=1\nFROM B AS d\nENV A=2\nFROM b\nEXPOSE $A", "EXPOSE=1", "A=2")]
    [InlineData("FROM a AS b\nENV A=1\nFROM b AS d\nFROM --platform=x d\nEXPOSE $A", "EXPOSE=1")]
    [InlineData("FROM a AS b\nENV A=1\nFROM c\nEXPOSE $A", "EXPOSE=$A", "A=1")]
    [InlineData("FROM a\nENV A=1\nFROM a\nEXPOSE $A", "EXPOSE=$A", "A=1")]
    [InlineData("FROM a AS b\nENV A=1\nFROM b AS b\nENV A=2\nFROM b\nEXPOSE $A", "EXPOSE=2", "A=1")]
    public void Environment_IsThatOfTheStageBefore(string text, params string[] expected) =>
        Assert.Equal(expected, SettingList.Of(DockerfileReader.Read, text));

    [Fact]
    public void Variable_ThatGrowsWithoutEnd_IsCut()
    {
        var text = "FROM a\nENV A=1111111111\n" + string.Concat(Enumerable.Repeat("ENV A=$A$A$A$A$A$A$A$A$A$A\n", 9)) + "EXPOSE $A";

        Assert.InRange(DockerfileReader.Read(text)!.Max(setting => setting.Value.Length), 10_000, 100_000);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "long value", "ENV A=" + new string('x', 9_000) + "\n" + Lines(4_000, i => $"ENV B{i}=$A$A") },
        { "defaults", "EXPOSE " + string.Concat(Enumerable.Repeat("${A:-80}", 20_000)) },
        { "stages", Lines(3_000, i => $"ENV A{i}=1") + "FROM a AS s0\n" + Lines(3_000, i => $"FROM s{i} AS s{i + 1}\nENV A=1") },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void HostileFile_NeedsMemoryInProportion(string name, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DockerfileReader.Read("FROM a\n" + text);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000, name);
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
