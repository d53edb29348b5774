using System.Reflection;
using PortConstants.Knowledge;
using PortConstants.Tables;
using PortConstants.Tests.Verifiers;

namespace PortConstants.Tests.Data;

/// <summary>Each row of <c>data/words.csv</c> with its example, which shows what the row tells by this word alone.</summary>
public class WordsFileTests
{
    private const string NoWord = "qqqq";

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            for (var file = new DataFile("words.csv"); file.Read();)
                rows.Add(file.Text("word"), file.Text("shows"), file.Text("example"));
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Example_ShowsItByTheWordAlone(string word, string shows, string example)
    {
        Assert.True(Enum.TryParse<WordMeaning>(shows, out var meaning), shows);
        Assert.Contains(word, example, StringComparison.OrdinalIgnoreCase);
        Assert.True(Shows(meaning, example), example);
        Assert.False(Shows(meaning, example.Replace(word, NoWord, StringComparison.OrdinalIgnoreCase)), example + " without the word");
    }

    [Fact]
    public void Row_IsThereOnce()
    {
        var rows = new List<(string, string)>();
        for (var file = new DataFile("words.csv"); file.Read();)
            rows.Add((file.Text("word").ToLowerInvariant(), file.Text("shows")));
        Assert.Equal(rows.Distinct(), rows);
    }

    [Fact]
    public void Meaning_HasARow()
    {
        var shown = new HashSet<string>();
        for (var file = new DataFile("words.csv"); file.Read();)
            shown.Add(file.Text("shows"));
        Assert.Equal(Enum.GetNames<WordMeaning>().Skip(1).Order(), shown.Order());
    }

    private static bool Shows(WordMeaning meaning, string name) => meaning switch
    {
        WordMeaning.Listens => Ask("DirectionNames.OfMember", name) == "Listens",
        WordMeaning.Connects or WordMeaning.Database => Ask("DirectionNames.OfMember", name) == "Connects",
        WordMeaning.Client or WordMeaning.TypeSuffix => Ask("DirectionNames.OfType", name) == "Connects",
        WordMeaning.Server => Ask("DirectionNames.OfType", name) == "Listens",
        WordMeaning.ListeningVerb => Ask("DirectionNames.OfMethod", name) == "Listens",
        WordMeaning.ConnectingVerb or WordMeaning.Auxiliary => Ask("DirectionNames.OfMethod", name) == "Connects",
        WordMeaning.Limit => Ask("PortNames.IsLimit", name) == "True",
        WordMeaning.Deny => Ask("PortNames.IsDenyList", name) == "True",
        WordMeaning.Watch => Ask("PortNames.IsWatchList", name) == "True",
        WordMeaning.Invalid => Ask("PortNames.IsInvalidOnPurpose", name) == "True",
        WordMeaning.Hardware => Ask("PortNames.IsHardware", name) == "True",
        WordMeaning.Number or WordMeaning.PortQualifier or WordMeaning.PortPrefix or WordMeaning.PortAbbreviation =>
            Ask("PortNames.Classify", name) == "One",
        WordMeaning.OtherPort => Ask("PortNames.Classify", name) == "None",
        WordMeaning.Host => Ask("SettingWords.NamesHost", name) == "True",
        WordMeaning.Prose => Ask("SettingWords.IsProse", name) == "True",
        WordMeaning.OtherNumber => Ask("SettingWords.IsOtherNumber", name) == "True",
        WordMeaning.Site => Ask("SettingWords.NamesSite", name) == "True",
        WordMeaning.Generic => Ask("SettingWords.NamesNoService", name, "") == "True",
        WordMeaning.Mention => Ask("SettingWords.NamesMention", name) == "True",
        WordMeaning.ServiceList => Ask("SettingWords.NamesOtherServices", name) == "True",
        WordMeaning.Tcp => Ask("ProtocolNames.Find", name) == "tcp",
        WordMeaning.Udp => Ask("ProtocolNames.Find", name) == "udp",
        _ => Ask("NameWords.Show", name, meaning) == "True",
    };

    private static string? Ask(string method, params object[] arguments)
    {
        var parts = method.Split('.');
        var type = PortAnalyzers.Assembly.GetType("PortConstants.Analyzers.Naming." + parts[0])!;
        return type.GetMethod(parts[1], BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments)?.ToString();
    }
}
