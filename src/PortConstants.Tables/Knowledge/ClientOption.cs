using PortConstants.Tables;

namespace PortConstants.Knowledge;

/// <summary>
/// What a client library, an option of it, or a key of settings says of a connection: a row of <c>data/client-options.csv</c>, whose
/// header explains the columns.
/// </summary>
public sealed class ClientOption
{
    private const string Always = "always";

    internal ClientOption(DataFile row)
    {
        Types = row.List("type");
        Member = row.Text("member");
        Value = row.Text("value");
        Speaks = row.Text("speaks");
        Encryption = row.Text("encryption") switch
        {
            "none" => Encryption.None,
            "upgrade" => Encryption.Upgrade,
            "implicit" => Encryption.Implicit,
            "some" => Encryption.Some,
            "chosen" => Encryption.Chosen,
            _ => Encryption.Unknown,
        };
    }

    /// <summary>The full names of the type, in this version of the library and in older ones.</summary>
    public string[] Types { get; }

    /// <summary>A property, a constant, a method, or a method with its parameter; empty for the client itself.</summary>
    public string Member { get; }

    /// <summary>What the member is given; empty: anything.</summary>
    public string Value { get; }

    /// <summary>The key of the product that is spoken; empty where the row does not say it.</summary>
    public string Speaks { get; }

    /// <summary>How the encryption begins.</summary>
    public Encryption Encryption { get; }

    /// <summary>Whether the row is about the client itself, and holds whatever the program does with it.</summary>
    public bool IsAlways => Member.Length == 0 && Value == Always;

    /// <summary>Whether the row is about the setting that has the port, and not about one beside it.</summary>
    public bool IsOfPath => Member.Length > 0 && Value == Always;

    /// <summary>Whether the row is about the client itself, where no option says otherwise.</summary>
    public bool IsDefault => Member.Length == 0 && Value != Always;

    /// <summary>Whether the default is another one on .NET Framework.</summary>
    public bool IsOfCore => Value == "core";
}
