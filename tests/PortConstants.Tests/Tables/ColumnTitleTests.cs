using PortConstants.Tables;

namespace PortConstants.Tests.Tables;

/// <summary>Titles that name a column only together with others, or with what is below.</summary>
public class ColumnTitleTests
{
    [Theory]
    [InlineData("Application / Service,Port")]
    [InlineData("Service/Application,Port")]
    [InlineData("Protocol / Service,Port")]
    [InlineData("Service Name/Description,Port")]
    [InlineData("Service (Application),Port")]
    [InlineData("Service,Proto/Port")]
    [InlineData("Service,Port & Protocol")]
    [InlineData("Service,Port used")]
    [InlineData("Service,Ports used")]
    [InlineData("Service,Default Port(s)")]
    [InlineData("Service,Network Port")]
    [InlineData("Service,Inbound Port")]
    [InlineData("Service,Exposed Port")]
    [InlineData("Service,HTTP Port")]
    [InlineData("Service,httpPort")]
    [InlineData("Service,Puerto usado")]
    [InlineData("Component,Port")]
    [InlineData("Product,Port")]
    [InlineData("Project,Port")]
    [InlineData("System,Port")]
    [InlineData("Process,Port")]
    [InlineData("Container,Port")]
    [InlineData("Module,Port")]
    [InlineData("Microservice,Port")]
    [InlineData("Server,Port")]
    [InlineData("Tag,Port")]
    [InlineData("Title,Port")]
    [InlineData("What,Port")]
    [InlineData("Names,Port")]
    [InlineData("Dienstname,Port")]
    [InlineData("Désignation,Port")]
    [InlineData("Usługa,Port")]
    [InlineData("Tjänst,Port")]
    [InlineData("Služba,Port")]
    [InlineData("서비스,포트")]
    [InlineData("应用,端口")]
    public void Titles_AreFound(string header) =>
        Assert.Equal("Orders 7310, Stock 7311", TableRows.Of($"{header}\nOrders,7310\nStock,7311\n"));

    [Theory]
    [InlineData("Service,TCP Port #,UDP Port #\nOrders,7310,\nStock,7311,7311\n", "Orders 7310 tcp, Stock 7311 tcp/udp")]
    [InlineData("Service,Port (TCP),Port (UDP)\nOrders,7310,\n", "Orders 7310 tcp")]
    [InlineData("Service,TCP-Portnummer\nOrders,7310\n", "Orders 7310 tcp")]
    [InlineData("Service,Listen port TCP\nOrders,7310\n", "Orders 7310 tcp")]
    [InlineData("Service,TCP/UDP Port\nOrders,7310\n", "Orders 7310")]
    // The column that is most of a name: others, where a better one is there.
    [InlineData("Component,Service,Port\nShop,Orders,7310\nShop,Stock,7311\n", "Orders 7310, Stock 7311")]
    [InlineData("System,Component,Port\nShop,Orders,7310\nShop,Stock,7311\n", "Orders 7310, Stock 7311")]
    [InlineData("Server,Port,Purpose\nweb01,7310,Orders\nweb01,7311,Stock\n", "Orders 7310, Stock 7311")]
    [InlineData("Component,Port,Description\nOrders,7310,Takes the orders of the whole shop.\n", "Orders 7310")]
    // A record that holds a port is no header.
    [InlineData("Component,Layer,Protocol,Port used\nGateway,App,TCP,7310\nOrders,App,TCP,7311\n", "Gateway 7310 tcp, Orders 7311 tcp")]
    [InlineData("Stock,Service,UDP,7310\nOrders,App,TCP,7311\n", "Stock 7310 udp, Orders 7311 tcp")]
    [InlineData("port,name,2024\n7310,Orders,x\n", "Orders 7310")]
    // A header that is a comment.
    [InlineData("# shop\n# Name  TCP  UDP\nssh  22  -\ndns  53  53\n", "Ssh 22 tcp, Dns 53 tcp/udp")]
    [InlineData("#,Port,Service\n1,7310,Orders\n2,7311,Stock\n", "Orders 7310, Stock 7311")]
    [InlineData("# port;owner;service\n7310;me;Orders\n", "Orders 7310")]
    // A protocol in each of two columns.
    [InlineData("7311\tTCP\tUDP\tOrders\n7312\t\tUDP\tBeacon\n", "Orders 7311 tcp/udp, Beacon 7312 udp")]
    [InlineData("Orders,7311,udp,tcp\nBeacon,7312,udp,\n", "Orders 7311 tcp/udp, Beacon 7312 udp")]
    // Application protocols.
    [InlineData("Puerto|Protocolo|Descripción\n22|SSH|Secure Shell, acceso remoto\n20|FTP (Data)|transferencia\n", "SSH 22, FtpData 20")]
    [InlineData("protokoll;port;regel\nhttp;80;block\nssh;22;block\n", "Http 80, Ssh 22")]
    [InlineData("Port,Protocol,Purpose\n9094,HTTP,REST API\n9095,gRPC,Calls\n9096,TCP (TLS),Raw\n9097,QUIC,Fast\n",
        "RestApi 9094 tcp, Calls 9095 tcp, Raw 9096 tcp, Fast 9097 udp")]
    [InlineData("Port,Protocol,Name\n1,HTTPS,A\n2,WebSocket,B\n3,AMQPS,C\n4,TLS,D\n5,HTTP/2,E\n6,HTTP/3,F\n7,WSS,G\n8,grpc,H\n",
        "A 1 tcp, B 2 tcp, C 3 tcp, D 4 tcp, E 5 tcp, F 6 udp, G 7 tcp, H 8 tcp")]
    public void Table_GivesItsRows(string text, string expected) => Assert.Equal(expected, TableRows.Of(text));

    [Fact]
    public void ColumnThatTheProjectNames_IsNothingElse() => Assert.Equal("Http 80, Ssh 22", TableRows.Of(
        "Port,Protocol,Rule\n80,http,allow\n22,ssh,allow\n", new ColumnSettings("", "Protocol", "", "", null)));

    [Theory]
    [InlineData("Service;#\nOrders;7310\n", "#", "")]
    [InlineData("C# name;Port\nOrders;7310\n", "", "C# name")]
    [InlineData("Service;\"Port (TCP); default\"\nOrders;7310\n", "Port (TCP); default", "")]
    [InlineData("Service,Port,Port\nOrders,80,7310\n", "3", "")]
    [InlineData("№,Service\n7310,Orders\n", "№", "")]
    public void AnyTitle_CanBeNamed(string text, string port, string name) =>
        Assert.Equal("Orders 7310", TableRows.Of(text, new ColumnSettings(port, name, "", "", null)));

    [Theory]
    [InlineData("Port,Name,Port\n1,A,2\n", "Two columns have the title 'Port'", "PortColumn=\"3\"")]
    [InlineData("Port,Name,name\n1,A,B\n", "Two columns have the title 'name'", "NameColumn=\"3\"")]
    [InlineData("| Port | Service | Service |\n|---|---|---|\n| 1 | A | B |\n", "Two columns have the title 'Service'", "NameColumn=\"3\"")]
    [InlineData("Service,Dev Port,Prod Port\nA,1,2\n", "'Dev Port' and 'Prod Port' hold ports", "PortColumn=\"Dev Port\" ClassName=\"DevPorts\"")]
    [InlineData("Project,Frontend,Backend,Dashboard\nA,1,2,3\n", "'Frontend', 'Backend' and 'Dashboard'", "PortColumn=\"Frontend\" ClassName=\"FrontendPorts\"")]
    [InlineData("Rule #,action,event_time,Application stack,port\n1,allow,2024-01-02,Orders,7310\n2,allow,2024-01-03,Stock,7311\n",
        "no 'name' column", "NameColumn=\"Application stack\"")]
    [InlineData("Source,traffic_type,port\nany,Orders,7310\nany,Stock,7311\n", "no 'name' column", "NameColumn=\"traffic_type\"")]
    [InlineData("protokoll;port;regel\nhttp;80;block\nhttps;443;block\nhttp;8080;allow\n", "no 'name' column", "NameColumn=\"protokoll\"")]
    [InlineData("Service;#\nOrders;7310\n", "no 'port' column", "PortColumn=\"#\"")]
    [InlineData("Service;Nr \"x\"\nOrders;7310\n", "no 'port' column", "PortColumn=\"2\"")]
    public void WhatIsNotCertain_IsToldInOneSentence(string text, string reason, string remedy)
    {
        var details = new TableFileDetails();

        Assert.Empty(PortTableFile.Read(text, details).Rows);

        var problem = Assert.Single(details.Problems);
        Assert.Equal(TableProblemKind.NoTable, problem.Kind);
        Assert.Contains(reason, problem.Message);
        Assert.Contains(remedy, problem.Message);
    }
}
