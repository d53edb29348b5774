var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("orders", client => client.BaseAddress = new Uri("http://orders.shop.example:8081"));
builder.Services.AddHttpClient("payment", client => client.BaseAddress = new Uri("https://payment.example/v1"));

var app = builder.Build();
app.MapGet("/", (IHttpClientFactory clients) => clients.CreateClient("orders").GetStringAsync("/open"));
app.Run();
