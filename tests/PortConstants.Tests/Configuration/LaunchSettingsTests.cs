namespace PortConstants.Tests.Configuration;

/// <summary>Ports in <c>launchSettings.json</c>.</summary>
public class LaunchSettingsTests
{
    [Fact]
    public Task Every_place_of_a_port_Reports() => ConfigurationVerifier.VerifyLaunchSettingsAsync("""
        {
          "$schema": "https://json.schemastore.org/launchsettings.json",
          "iisSettings": {
            "windowsAuthentication": false,
            "iisExpress": { "applicationUrl": "http://localhost:{|PORT006:6000|}", "sslPort": {|PORT006:6666|} }
          },
          "profiles": {
            "https": {
              "commandName": "Project",
              "commandLineArgs": "--urls http://*:{|PORT006:6665|} --port [|4444|]",
              "applicationUrl": "https://localhost:{|PORT003:70001|};http://localhost:[|4444|]",
              "environmentVariables": {
                "ASPNETCORE_ENVIRONMENT": "Development",
                "ASPNETCORE_URLS": "http://+:[|135|]",
                "ASPNETCORE_HTTP_PORTS": "8080;[|4444|]",
                "DOTNET_HTTPS_PORTS": "{|PORT006:6000|}",
                "Kestrel__Endpoints__Http__Url": "http://*:[|4444|]",
                "ConnectionStrings__Default": "Host=db;Port=[|4444|]"
              }
            }
          }
        }
        """);

    [Fact]
    public Task A_new_web_project_StaysSilent() => ConfigurationVerifier.VerifyLaunchSettingsAsync("""
        {
          "$schema": "https://json.schemastore.org/launchsettings.json",
          "iisSettings": { "iisExpress": { "applicationUrl": "http://localhost:53187", "sslPort": 0 } },
          "profiles": {
            "http": { "commandName": "Project", "launchUrl": "swagger", "applicationUrl": "http://localhost:5087" },
            "https": { "commandName": "Project", "applicationUrl": "https://localhost:7095;http://127.0.0.1:0" },
            "Docker": { "commandName": "Docker", "launchUrl": "{Scheme}://{ServiceHost}:{ServicePort}", "httpPort": 8080, "sslPort": -1 }
          }
        }
        """);

    [Fact]
    public Task Ports_of_a_container_profile_Report() => ConfigurationVerifier.VerifyLaunchSettingsAsync("""
        {
          "profiles": {
            "Container": { "commandName": "Docker", "httpPort": {|PORT006:6000|}, "sslPort": {|PORT006:6566|}, "useSSL": true },
            "Other": { "commandName": "Docker", "httpPort": "[|4444|]", "sslPort": 0 }
          }
        }
        """);

    [Fact]
    public Task Options_of_a_command_line_Report() => ConfigurationVerifier.VerifyLaunchSettingsAsync("""
        {
          "profiles": {
            "A": { "commandLineArgs": "--port [|4444|] --timeout 135" },
            "B": { "commandLineArgs": "run --urls=http://*:{|PORT006:6000|};https://*:7001 --Smtp:Port=[|445|] -v 135" },
            "C": { "commandLineArgs": "--urls \"http://*:{|PORT006:6665|}\" /http-port={|PORT003:70000|} http://host:[|135|] 4444" },
            "E": { "commandLineArgs": "--port=80 4444 --smtp-port '[|445|]' --db-port \"135" },
            "F": { "commandLineArgs": "--smtp-port=\"[|4444|]\" --name '" },
            "G": { "commandLineArgs": "/p 4444 /port=[|135|] --name 'a --port 445 b' \"it's --port 135 x\" --port [|69|]" },
            "D": { "commandLineArgs": "--ConnectionStrings:Db \"Host=db;Port=[|4444|]\" --name 'a b' --verbose --port" }
          }
        }
        """);
}
