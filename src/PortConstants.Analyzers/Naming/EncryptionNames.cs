using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Naming;

/// <summary>Recognizes names that are about encryption.</summary>
internal static class EncryptionNames
{
    // Every word has one of them.
    private static readonly string[] Stems = ["https", "ssl", "ssh", "sftp", "tls", "encrypt", "secur", "certificate"];

    /// <summary>Whether a name is about encryption: <c>UseSsl</c>, <c>EncryptionMode</c>, <c>SmtpSecurity</c>.</summary>
    public static bool AreIn(string name) =>
        // Few names hold such letters at all; only these are split into words.
        Array.Exists(Stems, stem => name.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0)
        && (WordSplitter.Words(name).Exists(IsWord) || Has(name, "StartTls") || Has(name, "Certificate"));

    private static bool Has(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    // "useTls", but also "usetls" and "SslMode".
    private static bool IsWord(string word) =>
        KnownWords.Shows(word, WordMeaning.Encryption) || word.Equals("usessl", StringComparison.OrdinalIgnoreCase)
            || word.Equals("usetls", StringComparison.OrdinalIgnoreCase);
}
