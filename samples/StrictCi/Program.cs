using System.Net.Sockets;

using var client = new TcpClient("build.example", 4444);
