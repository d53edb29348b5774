using PortConstants.Tests.Verifiers;
using YamlDotNet.RepresentationModel;

namespace PortConstants.Tests.Repository;

/// <summary>The issue forms: GitHub shows nothing of a form that it cannot read, and reports that to nobody.</summary>
public class IssueFormTests
{
    private const string Folder = ".github/ISSUE_TEMPLATE";

    private static readonly string[] FieldTypes = ["input", "textarea", "dropdown", "checkboxes"];

    public static TheoryData<string> Forms => [.. YamlFile.In(Folder).Where(file => file != "config.yml")];

    [Theory, MemberData(nameof(Forms))]
    public void Form_IsComplete(string file)
    {
        var form = Form(file);
        var body = form.Get("body").Items().ToArray();
        var fields = body.Where(element => $"{element.Get("type")}" != "markdown").ToArray();

        Assert.All(["name", "description"], key => Assert.NotEmpty($"{form.Get(key)}"));
        Assert.All(body.Except(fields), element => Assert.NotNull(element.Get("attributes").Get("value")));
        Assert.All(fields, field => Assert.Contains($"{field.Get("type")}", FieldTypes));
        Assert.All(fields, field => Assert.NotNull(field.Get("attributes").Get("label")));
        Assert.Contains(fields, field => $"{field.Get("validations").Get("required")}" == "true");
        Assert.Equal(fields.Length, fields.Select(field => $"{field.Get("id")}").Where(id => id.Length > 0).Distinct().Count());
    }

    [Fact]
    public void FalseAlarm_OffersEveryRule()
    {
        var rule = Form("1-false-alarm.yml").Get("body").Items().Single(element => $"{element.Get("id")}" == "rule");
        var offered = rule.Get("attributes").Get("options").Items().Select(option => option.ToString()).ToArray();

        Assert.All(
            PortAnalyzers.Descriptors.Where(descriptor => descriptor.IsEnabledByDefault && string.CompareOrdinal(descriptor.Id, "PORT100") < 0),
            descriptor => Assert.Contains(descriptor.Id, offered));
    }

    private static YamlMappingNode Form(string file) => new YamlFile($"{Folder}/{file}").Root;
}
