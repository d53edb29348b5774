using System.Text;
using PortConstants.Tool.Results;

namespace PortConstants.Tool.Tests.Reading;

public sealed class ErrorLogTests
{
    private const string Log = """
        {
          "$schema": "http://json.schemastore.org/sarif-2.1.0",
          "version": "2.1.0",
          "runs": [
            {
              "results": [
                { "ruleId": "CA1806", "ruleIndex": 0, "level": "note", "message": { "text": "results" }, "properties": { "warningLevel": 1 } },
                {
                  "ruleId": "PORT900",
                  "ruleIndex": 1,
                  "level": "note",
                  "message": { "text": "Port 5672" },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": { "uri": "file:///r/My%20App/Program.cs" },
                        "region": { "startLine": 7, "startColumn": 42, "endLine": 7, "endColumn": 46 }
                      }
                    }
                  ],
                  "properties": {
                    "warningLevel": 1,
                    "customProperties": { "port": "5672", "direction": "connects", "protocol": "tcp", "name": "Amqp", "place": "'port' of 'TcpClient'" }
                  }
                },
                {
                  "ruleId": "PORT900",
                  "message": { "text": "outside" },
                  "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "appsettings.json" }, "region": { "startLine": 2, "startColumn": 3 } } } ],
                  "properties": { "customProperties": { "outside": "true", "place": "variable 'X'" } }
                }
              ],
              "properties": { "analyzerExecutionTime": "0.1" },
              "tool": { "driver": { "name": "C#", "rules": [ { "id": "PORT900", "properties": { "results": [ 1 ] } } ] } },
              "columnKind": "utf16CodeUnits"
            }
          ]
        }
        """;

    [Fact]
    public void Log_GivesThePortsAndTheirFacts()
    {
        var found = ErrorLog.Read(Encoding.UTF8.GetBytes(Log)).Results;

        Assert.Equal(2, found.Count);
        Assert.EndsWith("My App/Program.cs", found[0].File.Replace('\\', '/'));
        Assert.Equal((7, 42, 5672, "connects", "tcp", "Amqp", ""), (found[0].Line, found[0].Column, found[0].Port, found[0]["direction"], found[0]["protocol"], found[0]["name"], found[0]["host"]));
        Assert.Equal((true, null, "appsettings.json"), (found[1].IsOutside, found[1].Port, found[1].File));
    }

    [Theory]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"PORT900\" } ] } ] }")]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"PORT900\", \"locations\": [], \"properties\": { \"customProperties\": { \"port\": \"0\" } } } ] } ] }")]
    public void ResultWithoutFacts_IsNoPort(string log) => Assert.Null(Assert.Single(ErrorLog.Read(Encoding.UTF8.GetBytes(log)).Results).Port);
}
