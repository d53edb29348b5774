using Microsoft.CodeAnalysis;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Text;

/// <summary>A password that is written beside a port is in no message and no property of a diagnostic.</summary>
public class SecretTests
{
    private const string Secret = "S3CRET";

    [Theory]
    [InlineData("""{ "Redis": { "Url": "redis://:S3CRET@cache.example", "Port": 6379 } }""", "cache.example")]
    [InlineData("""{ "Git": { "Url": "https://S3CRET@git.example", "Port": 9200 } }""", "git.example")]
    [InlineData("""{ "Git": { "Url": "https://user:S3CRET@git.example:9201/a", "Port": 9200 } }""", "git.example")]
    [InlineData("""{ "Git": { "Url": "//user:S3CRET@git.example/a", "Port": 9200 } }""", "git.example")]
    [InlineData("""{ "Mongo": { "Host": "u:S3CRET@db.example", "Port": 27017 } }""", "db.example")]
    [InlineData("""{ "Mongo": { "Url": "mongodb://u:S3CRET@a.example:4444,b.example:4445/?authSource=x" } }""", "a.example")]
    [InlineData("""{ "Db": { "Host": "Password=S3CRET;Server=h,4444", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "h;S3CRET", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "h S3CRET", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "h:S3CRET", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "redis://:a/S3CRET@h", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "http://h/?token=S3CRET", "Port": 4444 } }""", "h")]
    [InlineData("""{ "Db": { "Host": "http://h/?token=a@S3CRET", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "\"S3CRET\"", "Port": 4444 } }""", null)]
    [InlineData("""{ "Db": { "Host": "S3CRET\u0000h", "Port": 4444 } }""", null)]
    [InlineData("""{ "Ldap": { "Url": "ldap://cn=S3CRET,dc=x@h:4444" } }""", "h")]
    [InlineData("""{ "Ldap": { "Server": "cn=S3CRET,dc=x", "Port": 389 } }""", null)]
    [InlineData("""{ "ConnectionStrings": { "A": "Server=Password=S3CRET,4444;User=x" } }""", null)]
    [InlineData("""{ "ConnectionStrings": { "A": "Host='h;Password=S3CRET';Port=4444" } }""", null)]
    [InlineData("""{ "ConnectionStrings": { "A": "Server=u:S3CRET@h;Port=4444;Database=x" } }""", "h")]
    [InlineData("""{ "ConnectionStrings": { "A": "(DESCRIPTION=(ADDRESS=(HOST=u/S3CRET@h)(PORT=4444)))" } }""", null)]
    [InlineData("""{ "ConnectionStrings": { "Redis": "cache:4444,password=S3CRET,ssl=true" } }""", null)]
    [InlineData("""{ "Ports": { "redis://:S3CRET@cache": { "Port": 4444 }, "Server=h;Password=S3CRET": { "Port": 4444 } } }""", null)]
    [InlineData("""{ "urls": "http://u:S3CRET@*:4444" }""", "*")]
    public async Task PasswordInSettings_IsNotRepeated(string json, string? host)
    {
        var found = await FindAsync("", [ConfigurationVerifier.File(json)]);

        Assert.NotEmpty(found);
        Assert.All(found, AssertWithoutSecret);
        if (host is not null)
            Assert.Contains(found, diagnostic => diagnostic.Properties.GetValueOrDefault("host") == host);
    }

    [Theory]
    [InlineData("""new System.Uri("redis://:S3CRET@cache.example:4444")""")]
    [InlineData("""new System.Uri("ldap://cn=S3CRET,dc=x@h:4444")""")]
    [InlineData("""new System.Net.Sockets.TcpClient("u:S3CRET@h", 4444)""")]
    [InlineData("""new System.Net.Sockets.TcpClient("Password=S3CRET", 4444)""")]
    [InlineData("""new System.Net.Sockets.TcpClient("h;S3CRET", 4444)""")]
    [InlineData("""new System.Net.DnsEndPoint("//:S3CRET@h", 4444)""")]
    [InlineData("""new System.Data.Common.DbConnectionStringBuilder { ConnectionString = "Server='h;Pwd=S3CRET';Port=4444" }""")]
    [InlineData("""new System.UriBuilder("http", "u:S3CRET@h", 4444)""")]
    public async Task PasswordInCode_IsNotRepeated(string expression)
    {
        var found = await FindAsync($"class C {{ object o = {expression}; }}", []);

        Assert.NotEmpty(found);
        Assert.All(found, AssertWithoutSecret);
    }

    public static TheoryData<string, string> OtherFiles { get; } = new()
    {
        {
            "/app/Dockerfile",
            """
            FROM mcr.microsoft.com/dotnet/aspnet:8.0
            ENV REDIS_URL=redis://:S3CRET@cache:4444
            ENV A__Host=u:S3CRET@h A__Port=4444
            """
        },
        {
            "/app/app.config",
            """
            <configuration><appSettings>
              <add key="Redis:Host" value="u:S3CRET@h" />
              <add key="Redis:Port" value="4444" />
            </appSettings></configuration>
            """
        },
        {
            "/app/Properties/launchSettings.json",
            """
            { "profiles": { "a": {
              "commandLineArgs": "--Redis:Host=u:S3CRET@h --Redis:Port=4444",
              "applicationUrl": "http://u:S3CRET@localhost:4444"
            } } }
            """
        },
    };

    [Theory]
    [MemberData(nameof(OtherFiles))]
    public async Task PasswordInOtherFiles_IsNotRepeated(string path, string text)
    {
        var found = await FindAsync("", [ConfigurationVerifier.File(text, path)]);

        Assert.NotEmpty(found);
        Assert.All(found, AssertWithoutSecret);
    }

    [Fact]
    public async Task CommandInKey_IsBroken()
    {
        const string Key = @"a\u001b[31m##vso[task.setvariable variable=PATH]/evil::set-env name=PATH::\u202e";

        var found = await FindAsync("", [ConfigurationVerifier.File($$"""{ "{{Key}}": { "Port": 4444 } }""")]);

        Assert.NotEmpty(found);
        Assert.All(found.SelectMany(Texts), text =>
        {
            Assert.DoesNotContain(text, char.IsControl);
            Assert.DoesNotContain('\u202e', text);
            Assert.DoesNotContain("##", text);
            Assert.DoesNotContain("::set-env", text);
        });
    }

    [Fact]
    public async Task CommandInRisk_IsBroken()
    {
        const string Rows = "port,name,risk\n7001,Shop,a\u001b]0;b\u0007\0\u202e##[error]c\n";
        var table = TestFile.Table("/app/t.csv", Rows, ("PortTableClassName", "Shops"));

        var found = await FindAsync("""class C { object o = new System.Net.Sockets.TcpClient("h", 7001); }""", [table]);

        Assert.Contains(found, diagnostic => diagnostic.Id == "PORT001");
        Assert.All(found.SelectMany(Texts), text => Assert.DoesNotMatch(@"[\p{Cc}\u202e]|##", text));
    }

    private static void AssertWithoutSecret(Diagnostic diagnostic) =>
        Assert.All(Texts(diagnostic), text => Assert.DoesNotContain(Secret, text));

    private static IEnumerable<string> Texts(Diagnostic diagnostic) =>
        diagnostic.Properties.Values.OfType<string>().Append(diagnostic.GetMessage());

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string source, TestFile[] files)
    {
        var project = new PortCollector();
        project.Use(ReferenceSet.Net10, "", [], [.. TestFile.Packaged, .. files], enabled: "PORT900");
        project.TestState.Sources.Add(source);
        await project.RunAsync();
        return project.Found;
    }
}
