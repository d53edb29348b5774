using System.Net;
using System.Net.Sockets;
using PortConstants;

// The port has a name that both services share: change it in the table, and both follow.
using var listener = new TcpListener(IPAddress.Loopback, CompanyPorts.Orders);
Console.WriteLine($"Orders would listen on {listener.LocalEndpoint}.");
