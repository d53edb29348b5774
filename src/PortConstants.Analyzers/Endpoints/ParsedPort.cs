namespace PortConstants.Analyzers.Endpoints;

/// <summary>A port number inside a text.</summary>
/// <param name="Start">Offset of its first digit.</param>
/// <param name="Length">The number of its digits.</param>
/// <param name="Value">The number, which may be above 65535.</param>
/// <param name="Host">The host before it, or <see langword="null"/>.</param>
/// <param name="Scheme">The scheme of the URL that it is a part of, in small letters, or <see langword="null"/>.</param>
public readonly record struct ParsedPort(int Start, int Length, long Value, string? Host, string? Scheme)
{
    /// <summary>
    /// The product whose connection string this is by its own keys and syntax, such as <c>sqlserver</c>; <see langword="null"/> where it
    /// may be any.
    /// </summary>
    public string? Product { get; init; }

    /// <summary>Whether no other product reads such a string, so that it shows what is spoken.</summary>
    public bool IsOfProductAlone { get; init; }

    /// <summary>Whether the port is written nowhere: it lies between the two ends of a range.</summary>
    public bool IsInsideRange { get; init; }

    /// <summary>The transport protocol that is written at the port, in small letters, or <see langword="null"/>.</summary>
    public string? Protocol { get; init; }

    /// <summary>Whether the text that holds the port is one that its reader refuses or reads otherwise; once a text.</summary>
    public MisreadAddress? Misread { get; init; }

    /// <summary>The address before it in the same list that opens the same port, if there is one.</summary>
    public string? OpenedBefore { get; init; }

    /// <summary>Whether no number is written: the scheme of the address implies it.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The same port in a text that begins further ahead.</summary>
    public ParsedPort Moved(int distance) => this with
    {
        Start = Start + distance,
        Misread = Misread is { } misread ? misread with { Start = misread.Start + distance } : null,
    };
}
