using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using PortConstants.Analyzers.Configuration;

namespace PortConstants.Tests.Configuration;

/// <summary>Properties of the readers of all formats, on any text and on the example of the format with changes.</summary>
public partial class ReaderProperties
{
    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void Any_text_is_read_without_an_exception(string format)
    {
        var example = FormatExample.Of(format);
        Gen.OneOf(Gen.String, Changed(example.Text)).Sample(text => { example.Format.Read(text, default); }, iter: 20_000);
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void A_text_that_is_cut_off_anywhere_is_read_without_an_exception(string format)
    {
        var example = FormatExample.Of(format);
        for (var length = 0; length < example.Text.Length; length++)
        {
            example.Format.Read(example.Text[..length], default);
            example.Format.Read(example.Text[length..], default);
        }
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void Each_character_of_a_value_is_found_in_the_file(string format)
    {
        var example = FormatExample.Of(format);
        Changed(example.Text).Sample(text => AllAreFound(text, example.Format.Read(text, default)), iter: 20_000);
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void A_text_of_another_format_has_no_settings(string format)
    {
        var example = FormatExample.Of(format);
        Assert.All(ConfigurationFormats.All.Where(other => other != example.Format), other => Assert.Null(other.Read(example.Text, default)));
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void A_large_file_is_read_in_linear_time(string format)
    {
        var example = FormatExample.Of(format);
        var watch = Stopwatch.StartNew();
        example.Format.Read(example.Text.Times(1_000), default);
        Assert.All(Piece().Matches(example.Text).Select(piece => piece.Value).Distinct(), piece =>
            example.Format.Read(example.Text.Insert(example.Text.IndexOf(piece, StringComparison.Ordinal), piece.Times(20_000)), default));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Theory, MemberData(nameof(FormatExample.Names), MemberType = typeof(FormatExample))]
    public void Reading_is_cancelled(string format)
    {
        var example = FormatExample.Of(format);
        Assert.Throws<OperationCanceledException>(() => example.Format.Read(example.Text, new CancellationToken(canceled: true)));
    }

    /// <summary>Whether each character of each value is the one at its place, or an escape sequence is there.</summary>
    internal static bool AllAreFound(string text, IReadOnlyList<Setting>? settings) => (settings ?? []).All(setting =>
        Enumerable.Range(0, setting.Value.Length).All(index => setting.SpanOf(index, 1) is var span && span.End <= text.Length
            && (text[span.Start] is '&' or '\\' || char.IsWhiteSpace(setting.Value[index]) || text[span.Start] == setting.Value[index])));

    /// <summary>The text with up to three ranges replaced by pieces from elsewhere in it.</summary>
    private static Gen<string> Changed(string text)
    {
        var pieces = Piece().Matches(text).Select(piece => piece.Value).Distinct().ToArray();
        var changes = Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, 12], Gen.Int[0, pieces.Length - 1].Array[0, 3]).Array[0, 3];
        return changes.Select(list => list.Aggregate(text, (current, change) =>
        {
            var start = Math.Min(change.Item1, current.Length);
            var end = Math.Min(start + change.Item2, current.Length);
            return current[..start] + string.Concat(change.Item3.Select(index => pieces[index])) + current[end..];
        }));
    }

    [GeneratedRegex(@"\w+|[ \t]+|.|\n")]
    private static partial Regex Piece();
}
