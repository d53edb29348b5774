using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Configuration.Json;
using PortConstants.Analyzers.Configuration.Json;

namespace PortConstants.Tests.Configuration;

/// <summary>Holds our reader against the one of the .NET host.</summary>
public class HostAgreementTests
{
    private static readonly Gen<string> Trivia = Gen.OneOf("", "", "", " ", "\r\n\t", "/* * / */", "// c\n", "/**//**/");
    private static readonly Gen<string> Text = Gen.OneOf("a", "B", "Port", ":", "4444", "\\n", "\\u0034", "\\\"", "\\\\", "\\/", "é", "😀", "//", "/*", "{", "\u2028")
        .Array[0, 4].Select(parts => "\"" + string.Concat(parts) + "\"");
    private static readonly Gen<string> Scalar = Gen.OneOf(Text, Gen.OneOf("0", "-1", "4444", "1.50", "1E+5", "true", "false", "null"));

    private static readonly Gen<string> Value = Gen.Recursive<string>((depth, value) => depth > 4 ? Scalar : Gen.OneOf(Scalar, Object(value), Array(value)));

    private static readonly Gen<string> File = Gen.Select(Trivia, Object(Value), Trivia, (before, json, after) => before + json + after);

    // A file in the middle of being typed: a piece is gone, or a character is new.
    private static readonly Gen<string> Edited = Gen.Select(File, Gen.Int[0, 1000], Gen.Int[0, 2], Gen.OneOf("", ",", "/", "*", "\"", "\\", "}", "]", "0", "-", "e", ".", "\n", "\0", "x"), (text, at, length, added) =>
    {
        at %= text.Length + 1;
        return text[..at] + added + text[Math.Min(text.Length, at + length)..];
    });

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["{}[]\",:/*\\u01e-. \n"], 0, 40]).Sample(text => { JsonConfigurationReader.Read(text); }, iter: 20_000);

    [Fact]
    public void Files_are_read_as_the_host_reads_them() => File.Sample(IsReadAsByTheHost, iter: 5_000);

    [Fact]
    public void Edited_files_are_read_as_the_host_reads_them() => Edited.Sample(IsReadAsByTheHost, iter: 20_000);

    [Fact]
    public void Each_character_of_a_value_is_found_in_the_file() => File.Sample(text => (JsonConfigurationReader.Read(text) ?? []).All(setting =>
        Enumerable.Range(0, setting.Value.Length).All(index => setting.SpanOf(index, 1) is var span
            && (text[span.Start] == '\\' || text.Substring(span.Start, span.Length) == setting.Value[index].ToString()))), iter: 5_000);

    private static bool IsReadAsByTheHost(string text)
    {
        // Half a surrogate pair does not come through a file.
        text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        if (ReadByTheHost(text) is not { } host)
            return true;
        // Only the host keeps true, false, and what is empty; an empty object may replace a value there.
        var kept = host.Where(item => item.Value is null or "" or "True" or "False").Select(item => item.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var actual = (JsonConfigurationReader.Read(text) ?? []).Where(setting => !kept.Contains(setting.Path)).Select(setting => (setting.Path, setting.Value));
        return host.Where(item => !kept.Contains(item.Key)).Select(item => (item.Key, item.Value!)).ToHashSet().SetEquals(actual);
    }

    /// <summary>The settings; none of a broken file; <see langword="null"/> for a key that is there twice, which only the host refuses.</summary>
    private static IDictionary<string, string?>? ReadByTheHost(string text)
    {
        var provider = new Provider();
        try
        {
            provider.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));
            return provider.Values;
        }
        catch (FormatException duplicate) when (duplicate.Message.Contains("duplicate"))
        {
            return null;
        }
        catch (Exception broken) when (broken is FormatException or JsonException)
        {
            return new Dictionary<string, string?>();
        }
    }

    private static Gen<string> Object(Gen<string> value) =>
        List(Gen.Select(Text, Trivia, value, (name, between, inner) => $"{name}:{between}{inner}"), "{", "}");

    private static Gen<string> Array(Gen<string> value) => List(value, "[", "]");

    private static Gen<string> List(Gen<string> item, string open, string close) =>
        Gen.Select(Gen.Select(Trivia, item, Trivia, (before, text, after) => before + text + after).Array[0, 3], Gen.OneOf("", "", ","), Trivia, (items, trailing, end) =>
            open + string.Join(",", items) + (items.Length > 0 ? trailing : "") + end + close);

    private sealed class Provider() : JsonStreamConfigurationProvider(new JsonStreamConfigurationSource())
    {
        public IDictionary<string, string?> Values => Data;
    }
}
