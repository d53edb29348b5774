using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>
/// What the settings beside a port say of the connection: <c>{ "Port": 465, "UseStartTls": true }</c>. Properties and parameters of types
/// that nobody knows are read like the keys of a file.
/// </summary>
internal static class SettingOptions
{
    private static readonly string[] True = ["true", "1", "yes", "on"];
    private static readonly string[] False = ["false", "0", "no", "off"];

    /// <summary>What is spoken, and how its encryption begins.</summary>
    /// <param name="path">The path of the setting that has the port.</param>
    /// <param name="key">Its last name as it is written, in which <c>__</c> may separate several.</param>
    /// <param name="beside">The settings beside it; without a value where it is not known.</param>
    public static Spoken Read(SettingPath path, string key, IEnumerable<(string Name, string? Value)> beside)
    {
        if (ClientOptions.OfSettings.FirstOrDefault(option => option.IsOfPath && IsOn(path, option.Member)) is { } own)
            return new Spoken(Products.Find(own.Speaks), own.Encryption) { IsOfClient = true };
        // What belongs to one port alone has the longer name, and counts more: OTEL_EXPORTER_OTLP_TRACES_PROTOCOL.
        var settings = beside.OrderBy(setting => setting.Name.Length).ToList();
        var prefix = PrefixOf(key);
        var hasOtherPorts = settings.Exists(setting => IsPortOfAnother(setting.Name, prefix));
        var encryption = Encryption.Unknown;
        Product? product = null;
        foreach (var (name, value) in settings)
        {
            if (MemberOf(name, prefix, hasOtherPorts) is not { } member)
            {
                if (IsAbout(name, prefix) && EncryptionNames.AreIn(name))
                    encryption = Encryptions.Join(encryption, Encryption.Unclear);
                continue;
            }
            var option = ClientOptions.OfSettings.FirstOrDefault(row => row.Member == member && IsSame(row.Value, value));
            product = Products.Find(option?.Speaks ?? "") ?? product;
            encryption = Encryptions.Join(encryption, option?.Encryption ?? Unread(member));
        }
        return new Spoken(product, encryption) { IsExact = product is not null };
    }

    /// <summary>The member of a row that ends a name, where the rest of the name is that of the port: <c>SmtpUseSsl</c>.</summary>
    private static string? MemberOf(string name, string prefix, bool hasOtherPorts)
    {
        var letters = LettersOf(name);
        string? found = null;
        foreach (var option in ClientOptions.OfSettings)
        {
            var member = option.Member;
            if (!option.IsOfPath
                && member.Length > (found?.Length ?? 0)
                && letters.EndsWith(member, StringComparison.OrdinalIgnoreCase)
                && Fits(letters.Substring(0, letters.Length - member.Length), prefix, hasOtherPorts))
                found = member;
        }
        return found;
    }

    /// <summary>Whether the beginning of a name belongs to a port: to all ports, or to this one, as Smtp to SmtpServerPort.</summary>
    private static bool Fits(string rest, string prefix, bool hasOtherPorts) => rest.Length == 0
        ? prefix.Length == 0 || !hasOtherPorts
        : prefix.StartsWith(rest, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a setting of the same section may be about the port: not one with another beginning, as in LdapUseSsl.</summary>
    private static bool IsAbout(string name, string prefix) =>
        name.IndexOf(':') < 0 && LettersOf(name).StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static bool IsPortOfAnother(string name, string prefix) =>
        PortNames.Classify(name) != PortNameKind.None && !PrefixOf(name).Equals(prefix, StringComparison.OrdinalIgnoreCase);

    private static Encryption Unread(string member) =>
        ClientOptions.OfSettings.Any(row => row.Member == member && row.Encryption != Encryption.Unknown)
            ? Encryption.Chosen
            : Encryption.Unknown;

    /// <summary>The words before the last one: <c>Smtp</c> in SmtpPort.</summary>
    private static string PrefixOf(string key)
    {
        var words = WordSplitter.Words(key);
        return string.Concat(words.Take(words.Count - 1));
    }

    private static bool IsOn(SettingPath path, string member) => member.Split(':') is [var key]
        ? LettersOf(path.Name).EndsWith(key, StringComparison.OrdinalIgnoreCase)
        : member.Split(':').All(path.Has);

    private static bool IsSame(string value, string? given) => given is not null && (value switch
    {
        "true" => True.Contains(given.Trim(), StringComparer.OrdinalIgnoreCase),
        "false" => False.Contains(given.Trim(), StringComparer.OrdinalIgnoreCase),
        _ => value.Equals(given.Trim(), StringComparison.OrdinalIgnoreCase),
    });

    private static string LettersOf(string name) => string.Concat(WordSplitter.Words(name));
}
