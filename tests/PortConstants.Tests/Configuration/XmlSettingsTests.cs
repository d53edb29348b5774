namespace PortConstants.Tests.Configuration;

/// <summary>Ports in <c>app.config</c> and <c>web.config</c>.</summary>
public class XmlSettingsTests
{
    [Fact]
    public Task Application_settings_and_connection_strings_Report() => VerifyAsync("""
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <!-- <add key="OldPort" value="4444" /> -->
          <appSettings>
            <add key="SmtpPort" value="[|4444|]" />
            <add value = '[|445|]' key = 'Backend.Port' />
            <add key="Api" value="https://api.example:{|PORT007:433|}/v1?a=1&amp;b=2" />
            <add key="Timeout" value="135" />
            <add key="Shop" value="Server=db.example,{|PORT003:70000|};Database=shop;User Id=app" />
            <add key="Queue" value="amqp://u:p&#64;mq.example:[|4444|]/" />
            <add key="webpages:Version" value="3.0.0.0" />
          </appSettings>
          <connectionStrings>
            <add name="Shop" connectionString="Data Source=db.example,{|PORT007:1443|};Initial Catalog=shop" providerName="System.Data.SqlClient" />
            <add name="Entities" connectionString="metadata=res://*/M.csdl;provider=System.Data.SqlClient;provider connection string=&quot;data source=db,[|4444|];initial catalog=x&quot;" />
          </connectionStrings>
          <runtime>
            <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
              <dependentAssembly><bindingRedirect oldVersion="0.0.0.0-4444.0.0.0" newVersion="4.4.4.4" /></dependentAssembly>
            </assemblyBinding>
          </runtime>
        </configuration>
        """);

    [Fact]
    public Task Services_clients_and_mail_Report() => VerifyAsync("""
        <configuration>
          <system.serviceModel>
            <services>
              <service name="Shop.Orders">
                <endpoint address="net.tcp://localhost:[|4444|]/orders" binding="netTcpBinding" contract="IOrders" />
                <host><baseAddresses><add baseAddress="http://localhost:{|PORT006:6000|}/orders" /></baseAddresses></host>
              </service>
            </services>
            <client>
              <endpoint name="Old" address="http://old.example:6000/orders" binding="basicHttpBinding" />
              <endpoint name="New" address="http://new.example:[|135|]/orders" binding="basicHttpBinding" />
            </client>
            <bindings>
              <netTcpBinding><binding name="Large" maxConnections="4444" listenBacklog="135" maxReceivedMessageSize="4444" portSharingEnabled="true" /></netTcpBinding>
              <basicHttpBinding><binding name="Proxy" proxyAddress="http://proxy.example:[|4444|]" useDefaultWebProxy="false" /></basicHttpBinding>
            </bindings>
          </system.serviceModel>
          <system.net>
            <mailSettings><smtp from="a@shop.example"><network host="mail.example" port="[|4444|]" userName="u" password="p:135" /></smtp></mailSettings>
            <defaultProxy><proxy proxyaddress="http://proxy.example:{|PORT003:70000|}" /></defaultProxy>
          </system.net>
          <system.web>
            <sessionState mode="StateServer" stateConnectionString="tcpip=127.0.0.1:[|4444|]" timeout="135" />
          </system.web>
        </configuration>
        """);

    [Fact]
    public Task Settings_of_a_class_and_of_logging_Report() => VerifyAsync("""
        <configuration>
          <applicationSettings>
            <Shop.Properties.Settings>
              <setting name="GatewayUrl" serializeAs="String"><value>http://gateway.example:[|4444|]/</value></setting>
              <setting name="ListenPort" serializeAs="String">
                <value>{|PORT005:50000|}</value>
              </setting>
              <setting name="Retries" serializeAs="String"><value>135</value></setting>
            </Shop.Properties.Settings>
          </applicationSettings>
          <log4net>
            <appender name="Udp" type="log4net.Appender.UdpAppender"><remoteAddress value="log.example" /><remotePort value="[|135|]" /></appender>
          </log4net>
          <nlog><targets><target name="net" address="tcp://log.example:[|135|]" /></targets></nlog>
          <system.webServer>
            <aspNetCore processPath="dotnet" arguments="Shop.dll">
              <environmentVariables><environmentVariable name="ASPNETCORE_HTTP_PORTS" value="8080;[|4444|]" /></environmentVariables>
            </aspNetCore>
          </system.webServer>
        </configuration>
        """, "/app/web.config");

    [Fact]
    public Task A_transform_Reports() => VerifyAsync("""
        <?xml version="1.0"?>
        <configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
          <appSettings>
            <add key="SmtpPort" value="[|4444|]" xdt:Transform="SetAttributes" xdt:Locator="Match(key)" />
          </appSettings>
          <connectionStrings xdt:Transform="Replace">
            <add name="Shop" connectionString="Server=db.example,[|4444|];Database=x" />
          </connectionStrings>
        </configuration>
        """, "/app/web.Release.config");

    [Fact]
    public Task Line_ends_entities_and_sections_keep_the_place() => VerifyAsync(
        "<configuration>\r\n\t<appSettings>\r<add\r\n key='A&amp;B'\n value=\r\n'http://a:[|4444|]&#x2F;&lt;\r\nhttp://b:[|135|]'/>\u2028\r\n" +
        "<p><x>&amp;http://c:[|445|]</x><y><![CDATA[<&\r\nhttp://d:[|4444|]]]></y><z>http://e:[|4&#52;4&#x34;|]</z></p></appSettings></configuration>");

    [Theory]
    [InlineData("<configuration><appSettings><add key='Port' value='4444'></configuration>")]
    [InlineData("<!DOCTYPE a [<!ENTITY p '4444'>]><configuration><appSettings><add key='Port' value='&p;'/></appSettings></configuration>")]
    [InlineData("<configuration><appSettings><add key='Port' value='4444'/></appSettings></configuration>x")]
    [InlineData("<configuration><add key='Port' value='4444'/>")]
    [InlineData("{ \"Port\": 4444 }")]
    [InlineData("")]
    public Task A_broken_file_StaysSilent(string text) => VerifyAsync(text);

    private static Task VerifyAsync(string xml, string path = "/app/app.config") => ConfigurationVerifier.VerifyAsync(xml, path);
}
