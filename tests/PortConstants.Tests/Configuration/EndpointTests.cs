namespace PortConstants.Tests.Configuration;

/// <summary>The texts in which ports are written, under keys that name nothing in particular.</summary>
public class EndpointTests
{
    [Theory]
    [InlineData("User ID=app;Host=db.example;Port={|PORT003:70000|};Database=shop")]
    [InlineData("Server=db.example,{|PORT003:70000|};Database=shop;User Id=app")]
    [InlineData("Data Source=tcp:db.example,[|4444|];Initial Catalog=x;Integrated Security=true")]
    [InlineData("server=db;port=[|4444|];uid=a;pwd=b")]
    [InlineData("host=mq.example:[|4444|];virtualHost=/;username=guest;password=guest")]
    [InlineData("Host='db';Password=\\\"a;Port=135\\\";Port=[|4444|]")]
    [InlineData("Driver={PostgreSQL Unicode};Server=db;Port=[|4444|];Database=x;Uid=a")]
    [InlineData("cache.example:[|4444|],password=abc:135,ssl=True,abortConnect=False")]
    [InlineData("Endpoint=sb://x.example:[|4444|]/;SharedAccessKeyName=a;SharedAccessKey=b:135")]
    [InlineData("mongodb://u:p@a:27017,b:[|4444|]/shop?replicaSet=r")]
    [InlineData("DATA SOURCE=(DESCRIPTION=(ADDRESS_LIST=(ADDRESS=(PROTOCOL=TCP)(HOST=a)(PORT=1521))(ADDRESS=(PROTOCOL=TCP)(PORT = [|4444|])(HOST=b)))(CONNECT_DATA=(SERVICE_NAME=s)));User Id=x")]
    public Task A_connection_string_known_by_its_content_Reports(string value) => ConfigurationVerifier.VerifyAsync($$"""{ "Shop": { "Primary": "{{value}}" } }""");

    [Theory]
    [InlineData("Server=db.example,{|PORT007:1443|};Database=shop;User Id=app;TrustServerCertificate=True")]
    [InlineData("Data Source=db\\\\shop,{|PORT007:1443|};Initial Catalog=shop")]
    [InlineData("Host=db.example;Port={|PORT007:5423|};Database=shop;Username=app;Password=x")]
    [InlineData("Host=db.example;Username=app;Port={|PORT007:5342|}")]
    [InlineData("Server=db.example;Port={|PORT007:3360|};Database=shop;Uid=app;Pwd=x")]
    [InlineData("Server=db.example;Uid=app;Pwd=x;Port={|PORT007:3036|}")]
    [InlineData("User Id=app;Password=x;Data Source=db.example:{|PORT007:1512|}/shop")]
    [InlineData("User Id=app;Data Source=//db.example:{|PORT007:1251|}/shop.example")]
    [InlineData("Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)(PORT={|PORT007:1512|}))(CONNECT_DATA=(SERVICE_NAME=x)))")]
    [InlineData("host=mq:{|PORT007:5627|};virtualHost=/;username=a")]
    [InlineData("cache.example:{|PORT007:6397|},ssl=true")]
    [InlineData("redis://cache:{|PORT007:6397|}/0")]
    [InlineData("mongodb://db:{|PORT007:27107|}/shop")]
    [InlineData("amqp://mq:{|PORT007:5762|}")]
    public Task A_typing_error_that_the_text_gives_away_Reports(string value) => ConfigurationVerifier.VerifyAsync($$"""{ "ConnectionStrings": { "Default": "{{value}}" } }""");

    [Theory]
    [InlineData("Server=db.example;Port=1443;Database=shop")]
    [InlineData("Host=db.example;Port=3360;Database=shop;Username=app")]
    [InlineData("Server=db.example;Port=5423;Uid=app;Pwd=x")]
    [InlineData("db.example:5423")]
    public Task A_number_of_another_product_StaysSilent(string value) => ConfigurationVerifier.VerifyAsync($$"""{ "ConnectionStrings": { "Default": "{{value}}" } }""");

    [Theory]
    [InlineData("Data Source=C:\\\\data\\\\4444;Version=3;Password=x")]
    [InlineData("Data Source=:memory:;Cache=Shared")]
    [InlineData("width=4444;height=135;port-side=left")]
    [InlineData("select 1 from t where host='a'; set port=4444;")]
    [InlineData("timeout=4444;port=445")]
    [InlineData("a:4444,b=c")]
    [InlineData("Endpoint=x;Key=y:4444")]
    public Task A_text_that_is_no_connection_string_StaysSilent(string value) => ConfigurationVerifier.VerifyAsync($$"""{ "Shop": { "Primary": "{{value}}" } }""");

    [Theory]
    [InlineData("""{ "Ports": ["8080:80", "[|4444|]:80", "127.0.0.1:[|135|]:443/tcp", "53:53/udp"] }""")]
    [InlineData("""{ "Ports": { "Api": [|4444|], "Admin": {|PORT003:70000|}, "Count": 135 } }""")]
    [InlineData("""{ "App": { "Ports": { "Grpc": "[|4444|]", "Udp": "[|135|]/udp", "Many": [80, [|445|]] } } }""")]
    [InlineData("""{ "HttpPort": "0.0.0.0:[|4444|]", "ports": "80|[|4444|]" }""")]
    public Task Ports_in_a_section_or_a_mapping_Report(string json) => ConfigurationVerifier.VerifyAsync(json);
}
