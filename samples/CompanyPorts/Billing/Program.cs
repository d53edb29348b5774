using System.Net;
using PortConstants;

var orders = new DnsEndPoint("orders.example", CompanyPorts.Orders);
Console.WriteLine($"Billing asks {orders.Host} on port {orders.Port}.");

// The company calls this port risky, so the build warns of it, with the company's reason.
var gateway = new DnsEndPoint("gateway.example", 7315);
Console.WriteLine($"Port {gateway.Port} is risky: {CompanyPorts.IsRisky(gateway.Port)}");

foreach (var worker in Enumerable.Range(CompanyPorts.Ranges.BillingWorkers.First, 4))
    Console.WriteLine($"Worker {worker}: {CompanyPorts.Ranges.BillingWorkers.Contains(worker)}");
