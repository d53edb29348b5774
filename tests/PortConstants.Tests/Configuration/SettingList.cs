using PortConstants.Analyzers.Configuration;

namespace PortConstants.Tests.Configuration;

/// <summary>Shows what a reader has found: the path, the value, and how the value is written where the two differ.</summary>
public static class SettingList
{
    /// <summary>The settings that a format reads, each as <c>path=value</c>, with <c>as written</c> where it differs from the value.</summary>
    public static IEnumerable<string> Of(Func<string, CancellationToken, IReadOnlyList<Setting>?> read, string text) =>
        (read(text, CancellationToken.None) ?? []).Select(setting => Show(setting, text));

    private static string Show(Setting setting, string text)
    {
        // An empty value has no place.
        if (setting.Value.Length == 0)
            return setting.Path + "=";
        var span = setting.SpanOf(0, setting.Value.Length);
        var written = text.Substring(span.Start, span.Length);
        return $"{setting.Path}={setting.Value}" + (written == setting.Value ? "" : $" as {written}");
    }
}
