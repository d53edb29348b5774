using Shop.Messages;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.ListenAnyIP(8081));

var app = builder.Build();
app.MapGet("/open", () => new[] { "tea", "bread" });
app.MapPost("/close", async () => await new Broker("broker.shop.example").SendAsync("closed"));
app.Run();
