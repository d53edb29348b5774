namespace PortConstants.Analyzers.Endpoints;

/// <summary>A text with an address that its reader refuses, or reads otherwise than it is written.</summary>
/// <param name="Start">The offset of its first character in the text that holds it.</param>
/// <param name="Text">The text.</param>
/// <param name="Fault">Why.</param>
/// <param name="Effect">What its reader does with it, for a message.</param>
/// <param name="Advice">What to write instead, for a message.</param>
/// <param name="Form">The form that is read; <see langword="null"/> where more than one may be meant.</param>
public sealed record MisreadAddress(
    int Start, string Text, AddressFault Fault, string Effect, string Advice, string? Form);
