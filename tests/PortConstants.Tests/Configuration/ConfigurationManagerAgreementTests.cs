using System.Configuration;
using System.Security;
using CsCheck;
using PortConstants.Analyzers.Configuration.Xml;

namespace PortConstants.Tests.Configuration;

/// <summary>Holds our reader of <c>app.config</c> against the one of System.Configuration.</summary>
public class ConfigurationManagerAgreementTests
{
    private static readonly Gen<string> Text = Gen.OneOf("a", "Port", "4444", "http://h:4444/?a=1&b=2", "\"", "'", "<", ">", "é", "😀", " ", "\t", "Server=db,1433;", "&amp;")
        .Array[1, 4].Select(string.Concat);

    [Fact]
    public void Settings_and_connection_strings_are_read_as_by_the_framework() => Gen.Select(Text.Array[0, 4], Text.Array[0, 4], Gen.Bool).Sample((settings, strings, areEntities) =>
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".config");
        var xml = "<?xml version=\"1.0\"?>\r\n<configuration>\r\n<!-- <add key='x' value='y'/> -->\n<appSettings>"
            + string.Concat(settings.Select((value, index) => $"\r\n\t<add key=\"Key{index}\"\n value=\"{Escape(value, areEntities)}\"/>"))
            + "</appSettings><connectionStrings>"
            + string.Concat(strings.Select((value, index) => $"<add connectionString='{Escape(value, areEntities)}' name='Name{index}' providerName='p' />"))
            + "</connectionStrings></configuration>";
        try
        {
            File.WriteAllText(file, xml);
            var framework = ConfigurationManager.OpenMappedExeConfiguration(new ExeConfigurationFileMap { ExeConfigFilename = file }, ConfigurationUserLevel.None);
            var expected = framework.AppSettings.Settings.AllKeys.Select(key => (Path: "appSettings:" + key, framework.AppSettings.Settings[key].Value))
                .Concat(framework.ConnectionStrings.ConnectionStrings.Cast<ConnectionStringSettings>().Where(item => item.Name.StartsWith("Name", StringComparison.Ordinal))
                    .Select(item => (Path: "connectionStrings:" + item.Name, Value: item.ConnectionString)));
            var actual = XmlConfigurationReader.Read(xml)!.Where(setting => !setting.Path.EndsWith(":providerName", StringComparison.Ordinal)).Select(setting => (setting.Path, setting.Value));
            return expected.ToHashSet().SetEquals(actual);
        }
        finally
        {
            File.Delete(file);
        }
    }, iter: 100);

    private static string Escape(string value, bool areEntities) => areEntities
        ? string.Concat(value.EnumerateRunes().Select(rune => $"&#x{rune.Value:X};"))
        : SecurityElement.Escape(value)!.Replace("\t", "&#9;");
}
