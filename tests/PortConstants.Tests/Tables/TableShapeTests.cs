namespace PortConstants.Tests.Tables;

/// <summary>Tables as teams have them: each gives the same rows as one that was written for the package.</summary>
public class TableShapeTests
{
    [Theory]
    // Delimiters, and what spreadsheets of other countries export.
    [InlineData("Port;Service;Proto;Bemerkung\n7310;Orders;TCP;Aufträge\n7320-7321;Stock Sync;UDP;\n", "Orders 7310 tcp, StockSync 7320-7321 udp")]
    [InlineData("sep=;\nPort No.;Application;Protocol\n7310;Orders;TCP, UDP\n7311;Orders TLS;both\n", "Orders 7310 tcp/udp, OrdersTls 7311 tcp/udp")]
    [InlineData("\uFEFF\"sep=;\"\r\nport;name\r\n7310;Orders\r\n", "Orders 7310")]
    [InlineData("SEP=,\rport,name\r7310,Orders\r", "Orders 7310")]
    [InlineData("sep=!\nport!name\n7310!Orders\n", "Orders 7310")]
    [InlineData("sep=\t\nport\tname\n7310\tOrders\n", "Orders 7310")]
    [InlineData("port\tservice\tdescription\n7310\torders\tthe order service\n7311\torders-tls\tthe same over TLS\n", "Orders 7310, OrdersTls 7311")]
    [InlineData("port|name\n7310|Orders\n", "Orders 7310")]
    [InlineData("port;name\n5631, 5632;Pc\n", "Pc 5631, 5632")]
    [InlineData("Portnummer;Dienst;Protokoll;Beschreibung\n7310;Bestellung;TCP;\"a; b\"\n", "Bestellung 7310 tcp")]
    [InlineData("Numéro de port;Service;Protocole\n7310;Commandes;TCP\n7311;Stock;TCP et UDP\n", "Commandes 7310 tcp, Stock 7311 tcp/udp")]
    [InlineData("Puerto;Servicio;Protocolo;Descripción\n7310;Pedidos;TCP;\n", "Pedidos 7310 tcp")]
    // Headers.
    [InlineData("PORT_NUMBER,Service\n7310,Orders\n", "Orders 7310")]
    [InlineData("Port #,label\n7310,Orders\n", "Orders 7310")]
    [InlineData("Port(s),App\n7310,Orders\n", "Orders 7310")]
    [InlineData("port-id,program\n7310,Orders\n", "Orders 7310")]
    [InlineData("Port Nr.,keyword\n7310,Orders\n", "Orders 7310")]
    [InlineData("dst_port,Layer 4,application\n7310,udp,Orders\n", "Orders 7310 udp")]
    [InlineData("local port,name\n7310,Orders\n", "Orders 7310")]
    [InlineData("keyword,port,program,service\nx,7310,y,Orders\n", "Orders 7310")]
    [InlineData("Port Range,Service,Purpose\n7310-7319,Orders,the order service\n", "Orders 7310-7319")]
    [InlineData("port,name,usage,description\n7310,Orders,Order intake,\n", "Orders 7310")]
    [InlineData("\"protocol\",\"port\",\"description\"\n\"tcp\",\"7310\",\"Orders\"\n\"tcp/udp\",\"7311\",\"Orders over TLS\"\n", "Orders 7310 tcp, OrdersOverTls 7311 tcp/udp")]
    [InlineData("Port,Purpose\n7310,Orders\n", "Orders 7310")]
    [InlineData("Network ports of the shop\n\nPort,Name\n7310,Orders\n", "Orders 7310")]
    [InlineData("Network ports;;\n;;\nPort;Name;Owner\n7310;Orders;me\n", "Orders 7310")]
    // Two columns for a range, one for each protocol, marks.
    [InlineData("from_port,to_port,ip_protocol,name\n7310,7310,tcp,Orders\n7320,7329,tcp,Workers\n", "Orders 7310 tcp, Workers 7320-7329 tcp")]
    [InlineData("Name,Start Port,End Port\nOrders,7310,\nWorkers,7320,7329\n", "Orders 7310, Workers 7320-7329")]
    [InlineData("service,from,to\nWorkers,7320,7329\n", "Workers 7320-7329")]
    [InlineData("port,end port,name\n7310,,Orders\n7320,7329,Workers\n", "Orders 7310, Workers 7320-7329")]
    [InlineData("port,from,to,name\n7310,a,b,Orders\n", "Orders 7310")]
    [InlineData("Service,TCP port,UDP port\nOrders,7310,\nStock,7311,7311\nBeacon,-,7312\nRadius,7313,7314\n",
        "Orders 7310 tcp, Stock 7311 tcp/udp, Beacon 7312 udp, Radius 7313, 7314 tcp/udp")]
    [InlineData("Service;TCP;UDP\nOrders;7310;\nBeacon;;7312\n", "Orders 7310 tcp, Beacon 7312 udp")]
    [InlineData("TCP Port,Service\n7310,Orders\n", "Orders 7310 tcp")]
    [InlineData("Port,TCP,UDP,Name,Description\n7310,Yes,No,Orders,\n7311,x,x,Stock,\n7312,,Yes,Beacon,\n", "Orders 7310 tcp, Stock 7311 tcp/udp, Beacon 7312 udp")]
    [InlineData("Port,TCP,UDP,SCTP,Description\n7310,Yes[12],Unofficial,N/A,Orders\n7312,Assigned,✓,✗,Beacon\n", "Orders 7310 tcp/udp, Beacon 7312 tcp/udp")]
    [InlineData("port,protocol,tcp,name\n7310,udp,yes,Orders\n", "Orders 7310 udp")]
    // No header.
    [InlineData("7310;Orders;orders, and returns\n7311;Stock;\n", "Orders 7310, Stock 7311")]
    [InlineData("Orders\t7310\nStock\t7311/udp\n", "Orders 7310, Stock 7311 udp")]
    [InlineData("tcp,7310,orders\nudp,7311,stock\n", "Orders 7310 tcp, Stock 7311 udp")]
    [InlineData("7310,Orders,the order service\n7311,OrdersTls,\n7320-7321,Stock,two workers\n", "Orders 7310, OrdersTls 7311, Stock 7320-7321")]
    [InlineData("7310,0.0123,Orders\n7311,0.5,Stock\n", "Orders 7310, Stock 7311")]
    [InlineData("# ours\n\"7310, 7311\";Orders\n", "Orders 7310, 7311")]
    [InlineData("17,Qotd\n6,Six\n", "Qotd 17, Six 6")]
    // Unix.
    [InlineData("# Network services, internet style\norders          7310/tcp        shop      # the order service\norders          7310/udp        shop\nstock-sync      7311/tcp\n",
        "Orders 7310 tcp/udp, StockSync 7311 tcp")]
    [InlineData("orders\t7310/tcp\t0.000123\t# the order service\nunknown\t7311/tcp\t0.000076\nstock\t7312/udp\t0.000050\n", "Orders 7310 tcp, Stock 7312 udp")]
    [InlineData("rtmp\t1/ddp\t\t\t# Routing Table Maintenance Protocol\n", "")]
    [InlineData("echo 7/tcp\necho 4/ddp\nx11 6000-6063/tcp x # windows\n\nlogin 513/tcp\nmsp 18/udp\nmsp 2438/udp\n",
        "Echo 7 tcp, X11 6000-6063 tcp, Login 513 tcp, Msp 18 udp, Msp_2438 2438 udp")]
    // Drawn tables.
    [InlineData("| Port | Service | Notes |\n|-----:|:--------|-------|\n| 7310 | Orders  |       |\n| `7311` | Stock | x |\n", "Orders 7310, Stock 7311")]
    [InlineData("Name       Port    Protocol\n----       ----    --------\nOrders     7310    TCP\nStock Sync  7311    UDP\n", "Orders 7310 tcp, StockSync 7311 udp")]
    [InlineData("NAME      TYPE        PORT(S)          AGE\norders    ClusterIP   7310/TCP         1d\nstock     NodePort    7311/UDP         1d\n", "Orders 7310 tcp, Stock 7311 udp")]
    [InlineData("| **Port Number** | **Service** |\n|---|---|\n| **7310/7311** | Orders |\n", "Orders 7310, 7311")]
    [InlineData("20   tcp       # FTP data\n123  udp       # NTP\n", "FtpData 20 tcp, Ntp 123 udp")]
    // What firewalls, clouds, encyclopedias and other languages write.
    [InlineData("Priority,Name,Port,Protocol,Source,Action\n100,AllowOrders,7310,TCP,Any,Allow\n110,AllowWorkers,\"7320-7329,7340\",Any,Any,Allow\n", "AllowOrders 7310 tcp, AllowWorkers 7320-7329, 7340")]
    [InlineData("Rule;Src Port;Dst Port;Service\n1;Any;7310;Orders\n", "Orders 7310")]
    [InlineData("Port\tTCP\tUDP\tDescription\n7310\tYes\tAssigned\tOrders. Historic.[11]\n7320–7329\tUnofficial\t\tBitTorrent[1][2]\n", "OrdersHistoric 7310 tcp/udp, BitTorrent 7320-7329 tcp")]
    [InlineData("description,port,status,tcp,udp\nOrders,7310,Official,True,False\n", "Orders 7310 tcp")]
    [InlineData(",Port Number,Description\n0,7310,Orders\n1,7311,Unassigned\n", "Orders 7310")]
    [InlineData("Puerto;Protocolo;Servicio\n7310 y 7311;Ambos;Pedidos\n", "Pedidos 7310, 7311 tcp/udp")]
    [InlineData("ポート番号,プロトコル,サービス名\n7310,TCP,注文\n", "注文 7310 tcp")]
    [InlineData("端口,服务,协议\n7310,订单,TCP\n", "订单 7310 tcp")]
    // Placeholders.
    [InlineData("port,name,protocol\n7310,Orders,any\n7311,Unassigned,n/a\n7312,Reserved,-\n7313,Stock,TCP & UDP\nx,(unknown),\n,N/A,\n", "Orders 7310, Stock 7313 tcp/udp")]
    public void Table_GivesItsRows(string text, string expected) => Assert.Equal(expected, TableRows.Of(text));

    [Fact]
    public void TableOfManyColumns_IsRead()
    {
        string titles = string.Join(',', Enumerable.Range(0, 100).Select(index => $"c{index}")), cells = new(',', 99);

        Assert.Equal("Orders 7310", TableRows.Of($"{titles},port,name\n{cells},7310,Orders\n"));
    }
}
