namespace PortConstants.Knowledge;

/// <summary>A port on which another service answers than the one that is spoken, or one that begins with TLS otherwise.</summary>
/// <param name="Kind">In what they contradict each other.</param>
/// <param name="Spoken">What is spoken.</param>
/// <param name="Product">The product that is spoken, or that the port belongs to where nothing shows one.</param>
/// <param name="Owner">Whose port it is, in words: <c>MySQL</c>.</param>
/// <param name="Wanted">What is spoken, in words: <c>PostgreSQL</c>.</param>
/// <param name="Instead">The port of what is spoken.</param>
public sealed record Contradiction(ContradictionKind Kind, Spoken Spoken, Product Product, string Owner, string Wanted,
    KnownPort Instead);
