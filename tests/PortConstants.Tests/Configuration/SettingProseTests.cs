namespace PortConstants.Tests.Configuration;

/// <summary>Settings whose value is text for people.</summary>
public class SettingProseTests
{
    [Theory]
    [InlineData("""{ "_comment": "The old gateway was http://localhost:4444 until 2020.", "Gateway": { "Url": "http://localhost:8080" } }""")]
    [InlineData("""{ "//": "http://localhost:4444", "$comment": "http://a:135", "//Url": "http://localhost:4444", "#Port": 4444 }""")]
    [InlineData("""{ "_comment1": "http://localhost:4444", "__comments": ["http://a:135", "http://b:4444"], "_comment_url": { "Url": "http://c:4444" } }""")]
    [InlineData("""{ "Api": { "description": "http://localhost:4444", "Note": "http://a:135", "UrlComment": "http://b:4444", "example": "http://c:4444" } }""")]
    [InlineData("""{ "Smtp": { "PortDescription": "25, 4444", "Notes": ["Host=a;Port=4444"], "remarks": "http://localhost:4444" } }""")]
    public Task A_text_for_people_StaysSilent(string json) => ConfigurationVerifier.VerifyAsync(json);

    [Theory]
    [InlineData("""{ "Notebook": { "Url": "http://localhost:[|4444|]" }, "CommentService": { "Url": "http://localhost:[|4444|]" } }""")]
    [InlineData("""{ "Comments": { "Api": { "Url": "http://localhost:[|4444|]" } }, "NoteServer": "http://a:[|135|]" }""")]
    public Task A_program_that_deals_with_notes_Reports(string json) => ConfigurationVerifier.VerifyAsync(json);
}
