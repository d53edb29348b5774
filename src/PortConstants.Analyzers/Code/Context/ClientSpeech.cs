using PortConstants.Knowledge;

namespace PortConstants.Analyzers.Code.Context;

/// <summary>What options say together: the key of the product that is spoken, and how its encryption begins.</summary>
/// <param name="Speaks">The key of the product; <see langword="null"/> where no option says it.</param>
/// <param name="Encryption">How the encryption begins.</param>
internal readonly record struct ClientSpeech(string? Speaks, Encryption Encryption)
{
    // No product has this key.
    private const string Several = "?";

    /// <summary>An option that is set to what is not known.</summary>
    public static ClientSpeech Chosen { get; } = new(Several, Encryption.Chosen);

    /// <summary>Whether an option chooses the product, and what it is set to is not known.</summary>
    public bool IsOpen => Speaks == Several;

    /// <summary>What a row says.</summary>
    public static ClientSpeech Of(ClientOption option) =>
        new(option.Speaks.Length > 0 ? option.Speaks : null, option.Encryption);

    /// <summary>What both say together.</summary>
    public ClientSpeech And(ClientSpeech other) => new(
        Speaks is null || Speaks == other.Speaks ? other.Speaks : other.Speaks is null ? Speaks : Several,
        Encryptions.Join(Encryption, other.Encryption));
}
