namespace PortConstants.Tests.Configuration;

/// <summary>Ports in a Dockerfile.</summary>
public class DockerfileTests
{
    [Fact]
    public Task Every_place_of_a_port_Reports() => VerifyAsync("""
        # syntax=docker/dockerfile:1
        ARG DEFAULT_PORT=[|4444|]
        FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build
        # EXPOSE 4444
        RUN curl http://localhost:4444 -p 135
        FROM mcr.microsoft.com/dotnet/aspnet:9.0
        EXPOSE 80 [|4444|]/tcp {|PORT003:70000|}
        expose 53/udp [|135|]/udp
        ENV ASPNETCORE_URLS=http://+:{|PORT006:6000|};https://+:443 \
            # Listen here too.
            ASPNETCORE_HTTP_PORTS="8080;[|4444|]" SMTP_PORT=[|445|]

        ENV Kestrel__Endpoints__Grpc__Url http://*:[|135|]
        ENV RETRIES=135 LISTEN_PORTS={|PORT005:50000|}
        LABEL port=4444
        WORKDIR /app
        HEALTHCHECK --interval=135s CMD curl -f http://localhost:[|4444|]/health || exit 1
        ENTRYPOINT ["dotnet", "Shop.dll", "--urls", "http://*:{|PORT006:6665|}", "--port=[|4444|]"]
        """);

    [Fact]
    public Task Variables_are_expanded_where_they_are_written_Report() => VerifyAsync("""
        ARG LISTEN=[|4444|]
        ARG TAG=8.0
        FROM alpine:$TAG
        ARG LISTEN
        ARG OTHER=[|135|]
        ENV THIRD=$OTHER
        EXPOSE ${LISTEN} $THIRD ${FOURTH:-[|445|]} ${UNKNOWN} $UNKNOWN
        ENV ASPNETCORE_URLS=http://+:$LISTEN/
        """);

    [Fact]
    public Task Ranges_Report_at_their_ends_and_as_a_whole() => VerifyAsync("""
        FROM alpine
        EXPOSE [|4444|]-4446 134-[|135|]/tcp [|4440-4450|] 7000-7010/udp 5000-4000 4000-40000
        """);

    [Fact]
    public Task Continued_lines_and_documents_keep_the_place() => VerifyAsync(
        "# escape=`\r\nFROM alpine\r\nEXPOSE 80 `\r\n\r\n  # 4444\r\n  [|4444|] `  \r\n  81\r\nRUN <<EOF cat <<-\"END\"\r\nEXPOSE 135\r\nEOF\r\nEXPOSE 445\r\n\tEND\r\nENV A_PORT=[|4444|] B=C:\\\rEXPOSE [|135|]");

    [Theory]
    [InlineData("FROM alpine\nCMD [\"app\", \"--port\", \"[|4444|]\"]")]
    [InlineData("FROM alpine\nCMD app --urls http://*:[|4444|]")]
    [InlineData("FROM alpine\nENTRYPOINT app --port=[|4444|]")]
    public Task A_command_line_Reports(string text) => VerifyAsync(text);

    [Theory]
    [InlineData("EXPOSE 4444")]
    [InlineData("FROM")]
    [InlineData("\0\0FROM alpine EXPOSE 4444")]
    [InlineData("FROM alpine\nEXPOSE \\")]
    [InlineData("FROM alpine\nRUN <<EOF\nEXPOSE 4444")]
    [InlineData("FROM alpine\nEXPOSE 4444x $ ${ ${A ${A:- 44-44-44 /tcp -")]
    [InlineData("FROM alpine\nENV\nARG\nENV =4444\nENV A\nEXPOSE 4444/http")]
    public Task A_broken_file_StaysSilent(string text) => VerifyAsync(text);

    [Theory]
    [InlineData("/app/Dockerfile")]
    [InlineData("/app/dockerfile")]
    [InlineData("/app/Dockerfile.prod")]
    [InlineData("/app/api.Dockerfile")]
    [InlineData("/app/Containerfile")]
    public Task A_file_of_this_name_Reports(string path) => ConfigurationVerifier.VerifyAsync("FROM alpine\nEXPOSE [|4444|]", path);

    private static Task VerifyAsync(string text) => ConfigurationVerifier.VerifyAsync(text, "/app/Dockerfile");
}
