using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.SqlClient;
using PortConstants.Tests.Configuration;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Servers;

/// <summary>Holds what PORT013 says of SQL Server's servers against its client.</summary>
public class SqlServerNameTests
{
    [Theory]
    [InlineData("127.0.0.1,1433", true)]
    [InlineData("tcp:localhost,1433", true)]
    [InlineData("[::1],1433", true)]
    [InlineData("127.0.0.1:1433", false)]
    [InlineData("tcp:localhost:1433", false)]
    [InlineData("[::1]:1433", false)]
    public async Task EachForm_IsReadAsByTheClient(string server, bool isRead)
    {
        Assert.Equal(isRead, await ConnectsAsync(server));
        await VerifyAsync($"Server={(isRead ? server : $"{{|PORT013:{server}|}}")};Database=shop;TrustServerCertificate=True");
    }

    [Theory]
    [InlineData("Server={|PORT013:db.example:1433|};Database=shop;User Id=a;Password=b")]
    [InlineData("Data Source={|PORT013:tcp:db:5000|};Database=shop")]
    [InlineData("Server={|PORT013:db:5000|};Initial Catalog=shop;MultipleActiveResultSets=true")]
    [InlineData("Server='{|PORT013:db:1433|}';Database=shop")]
    [InlineData("Addr = {|PORT013:db:1433|} ;Database=shop")]
    [InlineData("Driver={ODBC Driver 18 for SQL Server};Server={|PORT013:db:1433|};Uid=a")]
    public Task ColonWhereSqlServerIsMeant_Reports(string text) => VerifyAsync(text);

    [Theory]
    [InlineData("Server=db:5000;Database=shop;Uid=a;Pwd=b")]
    [InlineData("Server=db:50000;Database=shop;UID=a;PWD=b;Persist Security Info=True")]
    [InlineData("Data Source=db:1521/shop;User Id=a")]
    [InlineData("Data Source=olap:2383;Initial Catalog=Cube;Integrated Security=SSPI")]
    [InlineData("Provider=MSOLAP;Data Source=olap:1433;Initial Catalog=Cube")]
    [InlineData("Host=db:5432;Database=shop;Username=a")]
    [InlineData("Server=db,1433;Database=shop;TrustServerCertificate=True")]
    [InlineData("Server=db\\\\shop;Database=shop;TrustServerCertificate=True")]
    [InlineData("Driver={FreeTDS};Server=db:1433;Uid=a")]
    public Task ColonThatMayBeRight_StaysSilent(string text) => VerifyAsync(text);

    [Theory]
    [InlineData("""new SqlConnectionStringBuilder { DataSource = "[|db.example:1433|]" };""")]
    [InlineData("""new SqlConnectionStringBuilder().DataSource = "[|tcp:db.example:5000|]";""")]
    [InlineData("""new SqlConnection("Server=[|db.example:1433|];Database=shop");""")]
    [InlineData("""new SqlConnectionStringBuilder { DataSource = "db.example,1433" }; var server = "db.example:1433";""")]
    public Task Code_Reports(string statement) => PortVerifier.VerifyAsync(
        $"using Microsoft.Data.SqlClient; class C {{ void M() {{ {statement} }} }}", only: "PORT013",
        references: [.. ReferenceSet.For(ReferenceSet.Clients)], compilerErrors: true);

    private static Task VerifyAsync(string text) =>
        PortVerifier.VerifyAsync("class P { }", only: "PORT013", files: [ConfigurationVerifier.File($$"""{ "ConnectionStrings": { "Shop": "{{text}}" } }""")]);

    /// <summary>Whether the client reaches a listener that is named by its port.</summary>
    private static async Task<bool> ConnectsAsync(string server)
    {
        using var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var text = new SqlConnectionStringBuilder
        {
            DataSource = server.Replace("1433", port),
            ConnectTimeout = 2,
            ConnectRetryCount = 0,
            Encrypt = false,
            Pooling = false,
        };
        var connected = listener.AcceptSocketAsync();
        var opened = Task.Run(() =>
        {
            using var connection = new SqlConnection(text.ConnectionString);
            Assert.ThrowsAny<Exception>(connection.Open);
        });
        return await Task.WhenAny(connected, opened) == connected;
    }
}
