using PortConstants.Tables.Text;

namespace PortConstants.Tests.Text;

public class ShownHostTests
{
    [Theory]
    [InlineData("cache.example")]
    [InlineData("10.0.0.1")]
    [InlineData("*")]
    [InlineData("+")]
    [InlineData("[::1]")]
    [InlineData("::")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::ffff:10.0.0.1]")]
    [InlineData("büro.example")]
    [InlineData("db-1,db-2")]
    [InlineData(@".\SQLEXPRESS")]
    [InlineData("(localdb)")]
    [InlineData("….example")]
    public void Host_IsShown(string host) => Assert.Equal(host, ShownHost.From(host));

    [Theory]
    [InlineData("redis://:S3CRET@cache.example", "cache.example")]
    [InlineData("https://S3CRET@git.example", "git.example")]
    [InlineData("https://user:S3CRET@git.example:9200/a?b#c", "git.example")]
    [InlineData("user:S3CRET@cache.example", "cache.example")]
    [InlineData("S3CRET@cache.example", "cache.example")]
    [InlineData("mongodb://u:S3@CRET@db.example", "db.example")]
    [InlineData("//S3CRET@git.example", "git.example")]
    [InlineData("ldap://cn=S3CRET,dc=x@h:4444", "h")]
    [InlineData("https://u:S3CRET@[::1]:7000", "[::1]")]
    [InlineData(" cache.example ", "cache.example")]
    public void UserInfo_IsCut(string text, string host) => Assert.Equal(host, ShownHost.From(text));

    [Theory]
    [InlineData("Password=S3CRET;Server=h")]
    [InlineData("h;S3CRET")]
    [InlineData("user:S3CRET")]
    [InlineData("redis://:S3/CRET@cache.example")]
    [InlineData("https://S3CRET?@git.example")]
    [InlineData("http://h/login?token=a@S3CRET")]
    [InlineData("S3CRET%40git.example")]
    [InlineData("S3CRET git.example")]
    [InlineData("'S3CRET'")]
    [InlineData("\"S3CRET\"")]
    [InlineData("h\u001b[31m")]
    [InlineData("h\u202e")]
    [InlineData("cn=S3CRET,dc=x")]
    [InlineData("{0}")]
    [InlineData("${HOST}")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<script>")]
    [InlineData("[link](javascript:alert)")]
    [InlineData("")]
    [InlineData(null)]
    public void AnythingElse_IsNotShown(string? text) => Assert.Null(ShownHost.From(text));
}
